import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'
/** The head of a WebP file: nothing here looks further. */
const webp = Buffer.from('RIFF\x08\0\0\0WEBPVP8 ', 'latin1').toString('base64')
const jpeg = (content: string) => Buffer.from(`\xff\xd8\xff\xe0 ${content}`, 'latin1')

/** A case with four pictures and a text; ids by name. */
async function pictures() {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(folder, `${name}.jpg`), jpeg(name))
  await writeFile(join(folder, 'text.txt'), 'A text.')
  const paths = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'text.txt'].map((name) => join(folder, name))
  await resultOf(api, await api.evidence.import({ caseId, paths }), 'import')
  const { rows } = await api.evidence.list({ caseId })
  const id = (name: string) => rows.find(({ originalName }) => originalName === name)?.id ?? ''
  return { ...opened, caseId, id }
}

test('a small picture is kept, and what has none yet is told, until nothing is left', async () => {
  const { api, caseId, id } = await pictures()
  const waiting = await api.evidence.withoutThumbnail({ caseId })
  expect(waiting.total).toBe(4)
  expect([...waiting.ids].sort()).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map(id).sort())
  expect((await api.evidence.withoutThumbnail({ limit: 1 })).ids).toHaveLength(1)
  await api.evidence.keepThumbnail({ id: id('a.jpg'), width: 256, height: 128, webp, print: '00000000ffffffff' })
  await api.evidence.keepThumbnail({ id: id('b.jpg'), width: 0, height: 0, webp: null, print: null })
  expect(await api.evidence.thumbnails({ ids: [id('a.jpg'), id('b.jpg'), id('c.jpg'), nowhere] })).toEqual([
    { id: id('a.jpg'), width: 256, height: 128, base64: webp, isMade: true },
    { id: id('b.jpg'), width: 0, height: 0, base64: null, isMade: true },
    { id: id('c.jpg'), width: 0, height: 0, base64: null, isMade: false },
  ])
  for (const name of ['c.jpg', 'd.jpg'])
    await api.evidence.keepThumbnail({ id: id(name), width: 1, height: 1, webp, print: null })
  expect(await api.evidence.withoutThumbnail({ caseId })).toEqual({ total: 0, ids: [] })
})

test('keeping a small picture tells the window of no change: it would ask for every list anew', async () => {
  const { engine, api, id } = await pictures()
  const events: unknown[] = []
  engine.events.subscribe((event) => events.push(event))
  await api.evidence.keepThumbnail({ id: id('a.jpg'), width: 1, height: 1, webp, print: null })
  expect(events).toEqual([])
  expect(await api.evidence.get({ id: id('a.jpg') })).toMatchObject({ version: 1 })
})

test('only a small WebP of an item that is there is kept', async () => {
  const { api, id } = await pictures()
  const keep = (part: object) =>
    codeOf(api.evidence.keepThumbnail({ id: id('a.jpg'), width: 9, height: 9, webp, print: null, ...part }))
  expect(await keep({ id: nowhere })).toBe('NOT_FOUND')
  expect(await keep({ id: id('a.jpg'), webp: Buffer.from('<svg/>').toString('base64') })).toBe('INVALID_INPUT')
  expect(await keep({ webp: `UklGR${'A'.repeat(90_003)}` })).toBe('INVALID_INPUT')
  expect(await keep({ width: 257 })).toBe('INVALID_INPUT')
  expect(await keep({ print: '12' })).toBe('INVALID_INPUT')
})

test('pictures that look alike are told, the nearest first, within their case only', async () => {
  const { api, caseId, id } = await pictures()
  const keep = (of: string, print: string | null) => api.evidence.keepThumbnail({ id: of, width: 9, height: 9, webp, print })
  await keep(id('a.jpg'), 'ffffffff00000000')
  await keep(id('b.jpg'), 'ffffffff000003ff')
  await keep(id('c.jpg'), 'ffffffff00000001')
  await keep(id('d.jpg'), 'ffffffff000007ff')
  const { near } = await api.evidence.same({ id: id('a.jpg') })
  expect(near.map((one) => [one.title, one.distance])).toEqual([
    ['c', 1],
    ['b', 10],
  ])
  const names = async (filter: object) =>
    (await api.evidence.list({ caseId, filter, sort: { by: 'originalName' } })).rows.map(({ originalName }) => originalName)
  expect(await names({ nearId: id('a.jpg') })).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  expect(await names({ hasNear: true })).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'])
  await keep(id('d.jpg'), '0123456789abcdef')
  expect(await names({ hasNear: true })).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  await keep(id('d.jpg'), null)
  expect((await api.evidence.same({ id: id('d.jpg') })).near).toEqual([])
  expect(await names({ nearId: id('d.jpg') })).toEqual(['d.jpg'])
  const { id: other } = await api.cases.create({ title: 'Another case' })
  const pasted = await api.evidence.paste({ caseId: other, name: 'e.jpg', base64: jpeg('e').toString('base64') })
  if (pasted.outcome !== 'added') throw new Error('nothing was pasted')
  await keep(pasted.itemId, 'ffffffff00000000')
  expect((await api.evidence.same({ id: pasted.itemId })).near).toEqual([])
  expect((await api.evidence.list({ caseId: other, filter: { hasNear: true } })).total).toBe(0)
})

test('a small picture is lost with its item, and none is told of what is in the recycle bin', async () => {
  const { api, caseId, id } = await pictures()
  await api.evidence.keepThumbnail({ id: id('a.jpg'), width: 9, height: 9, webp, print: 'ffffffff00000000' })
  await api.bin.delete({
    records: [
      { kind: 'evidence', id: id('a.jpg') },
      { kind: 'evidence', id: id('b.jpg') },
    ],
    why: 'Twice',
  })
  expect(await api.evidence.thumbnails({ ids: [id('a.jpg')] })).toEqual([])
  expect((await api.evidence.withoutThumbnail({ caseId })).total).toBe(2)
})
