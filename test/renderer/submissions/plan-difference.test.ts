import { describe, expect, it } from 'vitest'
import { planDifference } from '../../../renderer/features/submissions/plan-difference.ts'
import type { FileOutcome, PersonOutcome, Plan } from '../../../shared/domain/plan.ts'

const person = (personId: string, part: Partial<PersonOutcome> = {}): PersonOutcome => ({
  personId,
  displayName: `Person ${personId}`,
  roles: ['target'],
  leavesAs: 'full-name',
  label: `Person ${personId}`,
  reason: 'consented',
  recipientId: null,
  hiddenFields: [],
  warnings: [],
  ...part,
})
const file = (itemId: string, part: Partial<FileOutcome> = {}): FileOutcome => ({
  itemId,
  originalName: `${itemId}.txt`,
  title: itemId,
  sizeBytes: 1,
  leaves: true,
  reason: 'leaves',
  becauseOf: [],
  ...part,
})
const plan = (planHash: string, people: PersonOutcome[], files: FileOutcome[]): Plan => ({
  planHash,
  request: { caseId: 'case', recipientIds: ['r'], language: 'en', identityLevel: 'full-name', leaveOut: [] },
  recipients: [],
  people,
  files,
  incidentCount: 1,
  replacements: 0,
  totalBytes: 1,
  warnings: [],
})

describe('what changed between two plans', () => {
  it('is nothing where they are the same plan', () => {
    expect(planDifference(plan('a', [person('1')], []), plan('a', [person('1')], []))).toEqual([])
  })

  it('names who leaves otherwise, who is new and who is gone', () => {
    const withheld = person('1', { leavesAs: 'withheld', label: '[name withheld]', reason: 'withdrawn' })
    const found = planDifference(plan('a', [person('1'), person('2')], []), plan('b', [withheld, person('3')], []))
    expect(found).toEqual([
      { kind: 'person-changed', before: person('1'), person: withheld },
      { kind: 'person-new', person: person('3') },
      { kind: 'person-gone', person: person('2') },
    ])
  })

  it('names files that stay now, are new, or are gone', () => {
    const stays = file('x', { leaves: false, reason: 'name-found' })
    const found = planDifference(plan('a', [], [file('x'), file('y')]), plan('b', [], [stays, file('z')]))
    expect(found.map((one) => [one.kind, 'file' in one ? one.file.itemId : ''])).toEqual([
      ['file-changed', 'x'],
      ['file-new', 'z'],
      ['file-gone', 'y'],
    ])
  })

  it('says that texts changed where nothing else did', () => {
    expect(planDifference(plan('a', [person('1')], [file('x')]), plan('b', [person('1')], [file('x')]))).toEqual([
      { kind: 'texts' },
    ])
  })
})
