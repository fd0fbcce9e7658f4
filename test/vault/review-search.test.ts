import { expect, test } from 'vitest'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'
import { readsText, standInReader } from '../support/stand-in-reader.ts'
import { wordsIn } from '../support/words-in-records.ts'
import { pasteItem } from '../support/worked-case.ts'

async function readCase(...texts: readonly string[]) {
  const { startReader } = standInReader(readsText)
  const opened = await openNewVault(await temporaryFolder(), { startReader })
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const ids: string[] = []
  for (const text of texts) ids.push(await pasteItem(api, caseId, text))
  await resultOf(api, await api.review.readRest({ caseId }), 'read')
  return { ...opened, caseId, ids, id: ids[0] ?? '' }
}

test('words inside a file are found by the search of the vault, with the page on which they stand', async () => {
  const { api, id } = await readCase('The first page\fA second page\fThe third, with a Heron on it', 'One page with a stork')
  const { rows } = await api.search.find({ text: 'heron' })
  expect(rows).toMatchObject([{ kind: 'evidence', id, page: 2, pageCount: 3 }])
  expect(rows[0]?.snippet).toEqual([
    { text: 'The third, with a ', isHit: false },
    { text: 'Heron', isHit: true },
    { text: ' on it', isHit: false },
  ])
  expect((await api.search.find({ text: 'stork' })).rows).toMatchObject([{ page: 0, pageCount: 1 }])
  expect((await api.search.find({ text: 'note' })).rows.map(({ page }) => page)).toEqual([null, null])
})

test.each([
  ['a hamza that nobody types', 'قال أحمد للصحيفة', 'احمد', 'أحمد'],
  ['the article', 'نُشر التقرير أمس', 'تقرير ', 'التقرير'],
  ['tatweel', 'الســـلام عليكم', 'السلام', 'الســـلام'],
  ['presentation forms', 'كلمة ﺳﻼﻡ هنا', 'سلام', 'ﺳﻼﻡ'],
  ['lam-alef turned round by its file', 'حفظ السالم', 'السلام', 'السالم'],
])('Arabic words of a file are found in spite of %s, by the vault and in the file', async (_what, text, asked, marked) => {
  const { api, id } = await readCase(`first page\f${text}`)
  const [row] = (await api.search.find({ text: asked })).rows
  expect(row).toMatchObject({ id, page: 1 })
  expect(row?.snippet.find(({ isHit }) => isHit)?.text).toBe(marked)
  const { total, hits } = await api.review.find({ id, text: asked })
  expect(total).toBe(1)
  expect(hits[0]).toMatchObject({ page: 1, start: text.indexOf(marked), end: text.indexOf(marked) + marked.length })
})

test('every place of a word in a file is given, in order, up to five hundred; all are counted', async () => {
  const { api, id } = await readCase(`a word, Words\f\fthe word again\f${'word '.repeat(600)}`)
  const { total, hits } = await api.review.find({ id, text: 'word' })
  expect(total).toBe(603)
  expect(hits).toHaveLength(500)
  expect(hits.slice(0, 4).map(({ page, start, end }) => [page, start, end])).toEqual([
    [0, 2, 6],
    [0, 8, 13],
    [2, 4, 8],
    [3, 0, 4],
  ])
  expect(hits[2]?.snippet).toEqual([
    { text: 'the ', isHit: false },
    { text: 'word', isHit: true },
    { text: ' again', isHit: false },
  ])
  expect((await api.review.find({ id, text: '"word again"' })).total).toBe(1)
  expect((await api.review.find({ id, text: 'nowhere' })).total).toBe(0)
  expect(await codeOf(api.review.find({ id: '01890000-0000-7000-8000-000000000000', text: 'word' }))).toBe('NOT_FOUND')
})

test('items are found by their tags and by what was noted at them', async () => {
  const { api, ids, id } = await readCase('one', 'two')
  await api.evidence.sort({ ids: [id], addTags: ['checkpoint'] })
  const [, second = ''] = ids
  await api.notes.create({ itemId: second, fields: { place: { kind: 'page', page: 0 }, text: 'The signature differs' } })
  expect((await api.search.find({ text: 'checkpoint' })).rows.map((row) => row.id)).toEqual([id])
  expect((await api.search.find({ text: 'signature' })).rows.map((row) => row.id)).toEqual([second])
})

test('what was in a destroyed file is gone from the vault, and what was made of it stays', async () => {
  const { api, id, path } = await readCase('A xylograph on the first page')
  await api.notes.create({ itemId: id, fields: { place: { kind: 'page', page: 0 }, text: 'Zymurgy in the margin' } })
  await api.evidence.sort({ ids: [id], addTags: ['quixotry'] })
  const made = await api.review.saveText({
    parentId: id,
    kind: 'translation',
    title: 'In French',
    language: 'fr',
    format: 'text',
    text: 'Un texte',
    reason: 'x',
  })
  const records = [{ kind: 'evidence' as const, id }]
  expect(await api.bin.outlook({ records })).toMatchObject({ derivatives: 1 })
  expect(await api.bin.outlook({ records: [...records, { kind: 'evidence', id: made.id }] })).toMatchObject({ derivatives: 0 })
  await api.bin.delete({ records, why: 'x' })
  expect((await api.search.find({ text: 'xylograph' })).total).toBe(0)
  expect(await codeOf(api.review.text({ id, from: 0, count: 1 }))).toBe('NOT_FOUND')
  await api.bin.destroy({ records, why: 'x' })
  expect((await api.evidence.get({ id: made.id })).origins).toHaveLength(1)
  expect(await api.review.family({ id: made.id })).toEqual({ parents: [], children: [] })
  for (const job of await api.jobs.list({})) await api.jobs.wait({ jobId: job.id })
  await api.session.lock({})
  expect(await wordsIn(path, ['xylograph', 'zymurgy', 'quixotry'])).toEqual([])
  expect(await wordsIn(path, ['In French'])).toHaveLength(1)
})
