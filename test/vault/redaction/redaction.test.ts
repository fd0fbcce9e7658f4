import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EngineClient } from '../../../shared/contract/index.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { coverRun } from '../../../shared/domain/redaction/cover-text.ts'
import { codeOf, openNewVault, passphrase, temporaryFolder } from '../../support/engine.ts'

const about = { reason: 'identity', note: 'asked by the person' } as const
const span = (start: number, end: number, page = 0): RedactionMark => ({
  place: { kind: 'span', page, start, end },
  how: 'cover',
  ...about,
})

async function vaultWith(name: string, content: string | Uint8Array) {
  const opened = await openNewVault(await temporaryFolder())
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const pasted = await api.evidence.paste({ caseId, name, base64: Buffer.from(content).toString('base64') })
  if (pasted.outcome === 'failed') throw new Error(pasted.problem.code)
  return { ...opened, caseId, id: pasted.itemId, item: await api.evidence.get({ id: pasted.itemId }) }
}

async function bytesOf(api: EngineClient, id: string): Promise<Buffer> {
  const { ticket, item } = await api.review.open({ id })
  const { base64 } = await api.review.bytes({ ticket, start: 0, length: item.sizeBytes })
  await api.review.close({ ticket })
  return Buffer.from(base64, 'base64')
}

const letter = 'Dear commissioner,\nAnna Berg lives in Oak Street 4.\nYours, Émile\n'

describe('a redacted copy of a text', () => {
  it('is checked, kept as an item of its own with its marks and hashes, and leaves the original as it was', async () => {
    const { api, path, id, item } = await vaultWith('letter.txt', letter)
    const original = await bytesOf(api, id)
    const blobs = await filesIn(join(path, 'blobs'))
    const start = letter.indexOf('Anna')
    const marks = [span(start, start + 9), span(letter.indexOf('Oak'), letter.indexOf('Oak') + 12)]
    const { draft, format, pages } = await api.redaction.begin({ id, marks, covered: [], material: { kind: 'text' } })
    expect({ format, pages }).toEqual({ format: 'text', pages: 1 })
    const report = await api.redaction.check({ draft })
    expect(report).toMatchObject({
      format: 'text',
      isClean: true,
      isCovered: true,
      isExact: true,
      isReadable: true,
      metadata: [],
      remaining: [],
      seconds: null,
    })
    expect(await api.redaction.preview({ draft, page: 0 })).toEqual({
      kind: 'text',
      text: `Dear commissioner,\n${coverRun} lives in ${coverRun}.\nYours, Émile\n`,
    })
    const kept = await api.redaction.finish({ draft, title: 'Letter without names', reason: 'for the regional body' })
    expect(kept).toMatchObject({
      title: 'Letter without names',
      sha256: report.sha256,
      sizeBytes: report.sizeBytes,
      peopleReviewed: false,
    })
    expect(kept.originalName).toBe(`redacted-${report.sha256.slice(0, 8)}.txt`)
    expect(kept.origins).toMatchObject([
      { parentId: id, kind: 'redacted', parentSha256: item.sha256, marks, reason: 'for the regional body' },
    ])
    expect(JSON.stringify(kept)).not.toMatch(/Anna|Berg|Oak/)
    expect((await bytesOf(api, kept.id)).toString()).toBe(`Dear commissioner,\n${coverRun} lives in ${coverRun}.\nYours, Émile\n`)

    expect(await bytesOf(api, id)).toEqual(original)
    expect((await api.evidence.get({ id })).sha256).toBe(item.sha256)
    const now = await filesIn(join(path, 'blobs'))
    for (const [name, bytes] of blobs) expect(now.get(name)).toEqual(bytes)
    const { rows } = await api.custody.list({ subject: kept.id, offset: 0, limit: 10 })
    const line = rows.find(({ action }) => action === 'redacted')
    expect(line).toMatchObject({ reason: 'for the regional body', details: { marks: 2, format: 'text', parent: id } })
    expect(await codeOf(api.redaction.preview({ draft, page: 0 }))).toBe('NOT_FOUND')
  })

  it('is not kept while the covered words stand elsewhere, unless a person says that they may', async () => {
    const { api, id } = await vaultWith('twice.txt', 'Anna Berg came. Later, anna berg left. Berg again.\n')
    const { draft } = await api.redaction.begin({ id, marks: [span(0, 9)], covered: [], material: { kind: 'text' } })
    const report = await api.redaction.check({ draft })
    expect(report).toMatchObject({ isClean: false, canRemain: true, isCovered: true, isExact: true })
    expect(report.remaining).toEqual([
      { text: 'Anna Berg', count: 1 },
      { text: 'Anna', count: 1 },
      { text: 'Berg', count: 2 },
    ])
    expect(await codeOf(api.redaction.finish({ draft, title: 'T', reason: 'r' }))).toBe('REDACTION_NOT_CLEAN')
    const kept = await api.redaction.finish({ draft, title: 'T', reason: 'r', leaveRemaining: true })
    expect(kept.origins[0]?.kind).toBe('redacted')
  })

  it('stays a transcript where it was one', async () => {
    const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAnna Berg came.\n\n00:00:03.000 --> 00:00:04.000\nThen he left.\n'
    const { api, id } = await vaultWith('talk.vtt', vtt)
    const { pages } = await api.review.text({ id, from: 0, count: 1 })
    const text = pages[0]?.text ?? ''
    const from = text.indexOf('Berg')
    const { draft, format } = await api.redaction.begin({
      id,
      marks: [span(from, text.indexOf('Then') + 4)],
      covered: [],
      material: { kind: 'text' },
    })
    expect(format).toBe('vtt')
    expect((await api.redaction.check({ draft })).isClean).toBe(true)
    const shown = await api.redaction.preview({ draft, page: 0 })
    expect(shown.kind === 'text' && shown.text).toContain(
      `Anna ${coverRun}\n\n00:00:03.000 --> 00:00:04.000\n${coverRun} he left.`,
    )
    expect((await api.redaction.finish({ draft, title: 'T', reason: 'r' })).originalName).toMatch(/\.vtt$/)
  })
})

describe('a copy that is being made', () => {
  it('is refused for marks and material that do not fit the item', async () => {
    const { api, id } = await vaultWith('letter.txt', letter)
    const begin = (marks: RedactionMark[], material: Parameters<typeof api.redaction.begin>[0]['material'] = { kind: 'text' }) =>
      codeOf(api.redaction.begin({ id, marks, covered: [], material }))
    expect(await begin([])).toBe('INVALID_INPUT')
    expect(await begin([span(3, 3)])).toBe('INVALID_INPUT')
    expect(await begin([span(0, 5_000)])).toBe('INVALID_INPUT')
    expect(await begin([span(0, 3, 7)])).toBe('INVALID_INPUT')
    expect(await begin([span(0, Number.NaN)])).toBe('INVALID_INPUT')
    expect(await begin([span(0, 4)], { kind: 'pixels', pages: 1 })).toBe('INVALID_INPUT')
    expect(await begin([{ ...span(0, 4), how: 'cut' }])).toBe('INVALID_INPUT')
    expect(
      await codeOf(
        api.redaction.begin({
          id: id.endsWith('0') ? id.replace(/.$/, '1') : id.replace(/.$/, '0'),
          marks: [span(0, 1)],
          covered: [],
          material: { kind: 'text' },
        }),
      ),
    ).toBe('NOT_FOUND')
  })

  it('is refused for a file of a kind that cannot be redacted', async () => {
    const { api, id } = await vaultWith('a.bin', Uint8Array.of(1, 2, 3, 0, 0, 255, 254))
    expect(await codeOf(api.redaction.begin({ id, marks: [span(0, 1)], covered: [], material: { kind: 'text' } }))).toBe(
      'INVALID_INPUT',
    )
  })

  it('is kept only once it was checked, and cannot be shown before', async () => {
    const { api, id } = await vaultWith('letter.txt', letter)
    const { draft } = await api.redaction.begin({ id, marks: [span(0, 4)], covered: [], material: { kind: 'text' } })
    expect(await codeOf(api.redaction.finish({ draft, title: 'T', reason: 'r' }))).toBe('REDACTION_NOT_CLEAN')
    expect(await codeOf(api.redaction.preview({ draft, page: 0 }))).toBe('INVALID_INPUT')
    await api.redaction.check({ draft })
    expect(await codeOf(api.redaction.preview({ draft, page: 1 }))).toBe('NOT_FOUND')
  })

  it('is gone when it is discarded, when a third one is begun, and when the vault is locked', async () => {
    const { api, id, path } = await vaultWith('letter.txt', letter)
    const begin = async () =>
      (await api.redaction.begin({ id, marks: [span(0, 4)], covered: [], material: { kind: 'text' } })).draft
    const first = await begin()
    await api.redaction.discard({ draft: first })
    expect(await codeOf(api.redaction.check({ draft: first }))).toBe('NOT_FOUND')
    await api.redaction.discard({ draft: first })
    const [second, third, fourth] = [await begin(), await begin(), await begin()]
    expect(await codeOf(api.redaction.check({ draft: second }))).toBe('NOT_FOUND')
    expect((await api.redaction.check({ draft: third })).isClean).toBe(true)
    await api.session.lock({})
    expect(await codeOf(api.redaction.check({ draft: fourth }))).toBe('LOCKED')
    await api.session.unlock({ with: 'passphrase', path, passphrase })
    expect(await codeOf(api.redaction.check({ draft: fourth }))).toBe('NOT_FOUND')
  })
})

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) files.set(entry.name, await readFile(join(entry.parentPath, entry.name)))
  return files
}
