// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { ImportResult } from '../../../renderer/features/evidence/import-result.tsx'
import type { ImportedFile, Job } from '../../../shared/domain/job.ts'

afterEach(cleanup)

const id = '0190b6f0-0000-7000-8000-000000000001'
const job: Job = {
  id,
  kind: 'import',
  state: 'done',
  startedAt: '2026-03-02T08:00:00.000Z',
  doneBytes: 0,
  totalBytes: 0,
  current: '',
  result: null,
  problem: null,
}

function show(part: Partial<Job>) {
  render(
    <MemoryRouter>
      <ImportResult job={{ ...job, ...part }} onClose={() => {}} />
    </MemoryRouter>,
  )
}

const added = (path: string): ImportedFile => ({ outcome: 'added', path, itemId: id, sha256: '0'.repeat(64), sizeBytes: 1 })

describe('what became of the files of an import', () => {
  it('counts each outcome, and says of each file that failed why', () => {
    const files: ImportedFile[] = [
      added('/in/one.txt'),
      added('/in/two.txt'),
      { outcome: 'already', path: '/in/twin.txt', itemId: id },
      { outcome: 'failed', path: '/in/gone.txt', problem: { code: 'FILE_NOT_FOUND', facts: { path: '/in/gone.txt' } } },
    ]
    show({ result: { kind: 'import', files } })
    expect(screen.getByRole('status').textContent).toContain(
      '2 files added, 1 file was already in the case and 1 file could not be added',
    )
    expect(screen.getByRole('row', { name: /gone\.txt/ }).textContent).toContain('is not there')
    expect(screen.getByRole('link', { name: 'twin.txt' })).toBeTruthy()
  })

  it('lists every failed file, however many were added', () => {
    const failed = Array.from(
      { length: 30 },
      (_, index): ImportedFile => ({
        outcome: 'failed',
        path: `/in/bad-${index}.txt`,
        problem: { code: 'FILE_NOT_READABLE', facts: { path: `/in/bad-${index}.txt` } },
      }),
    )
    show({
      result: { kind: 'import', files: [...Array.from({ length: 120 }, (_, index) => added(`/in/${index}.txt`)), ...failed] },
    })
    expect(screen.getAllByText('Not added')).toHaveLength(30)
  })

  it('says that what was finished stays where it was stopped', () => {
    show({ state: 'cancelled' })
    expect(screen.getByRole('status').textContent).toContain('What was finished before stays in the case')
  })

  it('says why it ended early', () => {
    show({ state: 'failed', problem: { code: 'DISK_FULL', facts: { path: '/vault' } } })
    expect(screen.getByRole('alert').textContent).toContain('no space left')
  })
})
