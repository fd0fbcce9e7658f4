import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { EvidenceFilter } from '../../shared/domain/evidence.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'
const files = [
  'inbox/2024/letter.txt',
  'inbox/2024/reply.txt',
  'inbox/notes.txt',
  'inbox-old/list.txt',
  'inbox_2/other.txt',
  'photos/ملاحظة.txt',
]

/** A vault with a case that holds a tree of files; ids by the names of the files. */
async function sorted() {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const top = join(folder, 'top')
  for (const file of files) {
    await mkdir(dirname(join(top, file)), { recursive: true })
    await writeFile(join(top, file), `This is ${file}.`)
  }
  await resultOf(api, await api.evidence.import({ caseId, paths: [top] }), 'import')
  const { rows } = await api.evidence.list({ caseId })
  const id = (name: string) => {
    const row = rows.find(({ originalName }) => originalName === name)
    if (row === undefined) throw new Error(`there is no ${name}`)
    return row.id
  }
  const listed = async (filter: Partial<EvidenceFilter>) =>
    (await api.evidence.list({ caseId, filter, sort: { by: 'originalName' } })).rows.map(({ originalName }) => originalName)
  return { ...opened, folder, top, caseId, id, listed }
}

test('many items are sorted at once, each with a history of its own, and no custody entry', async () => {
  const { api, caseId, id, listed } = await sorted()
  const before = (await api.custody.list({})).total
  const ids = [id('letter.txt'), id('reply.txt'), id('letter.txt')]
  const { changed } = await api.evidence.sort({ ids, triage: 'relevant', addTags: ['budget', 'minister'] })
  expect(changed.map((item) => item.id)).toEqual(ids.slice(0, 2))
  expect(await listed({ triage: ['relevant'] })).toEqual(['letter.txt', 'reply.txt'])
  expect(await api.evidence.triageCounts({ caseId })).toEqual({ unsorted: 4, relevant: 2, 'not-relevant': 0, later: 0 })
  const history = (await api.history.list({ id: id('reply.txt') })).rows.filter(({ old }) => old !== null)
  expect(history.map(({ field, old, new: now }) => [field, old, now]).sort()).toEqual([
    ['tags', '[]', '["budget","minister"]'],
    ['triage', '"unsorted"', '"relevant"'],
  ])
  expect((await api.custody.list({})).total).toBe(before)
})

test('what is so already is not changed again', async () => {
  const { api, id } = await sorted()
  await api.evidence.sort({ ids: [id('letter.txt')], triage: 'later', addTags: ['a'] })
  const { version } = await api.evidence.get({ id: id('letter.txt') })
  expect(await api.evidence.sort({ ids: [id('letter.txt')], triage: 'later', addTags: ['a'], removeTags: ['b'] })).toEqual({
    changed: [],
  })
  expect(await api.evidence.get({ id: id('letter.txt') })).toMatchObject({ version, tags: ['a'], triage: 'later' })
})

test('tags are taken away and given in one step, and what is not named stays', async () => {
  const { api, caseId, id, listed } = await sorted()
  await api.evidence.sort({ ids: [id('letter.txt'), id('notes.txt')], addTags: ['old', 'kept'] })
  await api.evidence.sort({ ids: [id('letter.txt')], addTags: ['وزارة'], removeTags: ['old'] })
  expect(await api.evidence.get({ id: id('letter.txt') })).toMatchObject({ tags: ['kept', 'وزارة'], triage: 'unsorted' })
  expect(await listed({ tags: ['old', 'وزارة'] })).toEqual(['letter.txt', 'notes.txt'])
  expect(await api.evidence.tags({ caseId })).toEqual([
    { tag: 'kept', count: 2 },
    { tag: 'old', count: 1 },
    { tag: 'وزارة', count: 1 },
  ])
})

test('sorting is all or nothing: an item that is not there stops it', async () => {
  const { api, caseId, id } = await sorted()
  expect(await codeOf(api.evidence.sort({ ids: [id('letter.txt'), nowhere], triage: 'relevant' }))).toBe('NOT_FOUND')
  expect(await api.evidence.triageCounts({ caseId })).toMatchObject({ relevant: 0, unsorted: 6 })
  expect(await codeOf(api.evidence.sort({ ids: [], triage: 'relevant' }))).toBe('INVALID_INPUT')
  const many = Array.from({ length: 200 }, (_, place) => `tag ${place}`)
  await api.evidence.sort({ ids: [id('letter.txt')], addTags: many })
  expect(await codeOf(api.evidence.sort({ ids: [id('letter.txt')], addTags: ['one more'] }))).toBe('INVALID_INPUT')
})

test('sorting is taken back, but not over what somebody did since', async () => {
  const { api, id } = await sorted()
  const ids = [id('letter.txt'), id('reply.txt'), id('notes.txt')]
  const { changed } = await api.evidence.sort({ ids, triage: 'not-relevant', addTags: ['x'] })
  await api.evidence.sort({ ids: [id('reply.txt')], triage: 'relevant' })
  await api.bin.delete({ records: [{ kind: 'evidence', id: id('notes.txt') }], why: 'Twice' })
  expect(await api.evidence.unsort({ changed })).toEqual({ undone: 1, kept: 2 })
  expect(await api.evidence.get({ id: id('letter.txt') })).toMatchObject({ triage: 'unsorted', tags: [] })
  expect(await api.evidence.get({ id: id('reply.txt') })).toMatchObject({ triage: 'relevant', tags: ['x'] })
})

test('the undo of the window takes one sorted item back', async () => {
  const { api, id } = await sorted()
  await api.evidence.sort({ ids: [id('letter.txt')], triage: 'later' })
  const [deed] = await api.history.mine({})
  expect(deed).toMatchObject({ recordId: id('letter.txt'), deed: 'changed', fields: ['triage'] })
  if (deed) await api.history.undo({ id: deed.recordId, clock: deed.clock })
  expect(await api.evidence.get({ id: id('letter.txt') })).toMatchObject({ triage: 'unsorted' })
})

test('taking back is for sorting only', async () => {
  const { api, id } = await sorted()
  const item = await api.evidence.get({ id: id('letter.txt') })
  await api.evidence.update({ id: item.id, version: item.version, fields: { title: 'Another title', type: 'letter' } })
  const [change] = (await api.history.list({ id: item.id })).rows
  const changed = [{ id: item.id, clock: change?.clock ?? '' }]
  expect(await codeOf(api.evidence.unsort({ changed }))).toBe('NOT_RESTORABLE')
  expect(await api.evidence.get({ id: item.id })).toMatchObject({ title: 'Another title' })
})

test('folders are kept and counted; a folder holds what is inside it and nothing beside it', async () => {
  const { api, caseId, listed } = await sorted()
  expect(await api.evidence.folders({ caseId })).toEqual([
    { folder: 'top/inbox', count: 1 },
    { folder: 'top/inbox-old', count: 1 },
    { folder: 'top/inbox/2024', count: 2 },
    { folder: 'top/inbox_2', count: 1 },
    { folder: 'top/photos', count: 1 },
  ])
  expect(await listed({ folder: 'top/inbox' })).toEqual(['letter.txt', 'notes.txt', 'reply.txt'])
  expect(await listed({ folder: 'top/inbox/2024' })).toEqual(['letter.txt', 'reply.txt'])
  expect(await listed({ folder: 'top/%' })).toEqual([])
  const { rows } = await api.evidence.list({ caseId, sort: { by: 'folder' } })
  const folders = rows.map(({ folder }) => folder)
  expect(folders).toEqual([...folders].sort())
})

test('a file that is in another case too is told, and found by a filter', async () => {
  const { api, top, id, listed } = await sorted()
  expect(await api.evidence.same({ id: id('letter.txt') })).toEqual({ copies: [], near: [] })
  const { id: other, reference } = await api.cases.create({ title: 'Another case' })
  await resultOf(api, await api.evidence.import({ caseId: other, paths: [join(top, 'inbox/2024/letter.txt')] }), 'import')
  const { copies } = await api.evidence.same({ id: id('letter.txt') })
  expect(copies).toMatchObject([{ title: 'letter', caseId: other, reference }])
  expect(await listed({ hasCopies: true })).toEqual(['letter.txt'])
  await api.bin.delete({ records: [{ kind: 'case', id: other }], why: 'Made twice' })
  expect((await api.evidence.same({ id: id('letter.txt') })).copies).toEqual([])
  expect(await listed({ hasCopies: true })).toEqual([])
  expect(await codeOf(api.evidence.same({ id: nowhere }))).toBe('NOT_FOUND')
})
