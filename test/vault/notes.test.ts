import { expect, test } from 'vitest'
import type { NoteFields } from '../../shared/domain/note.ts'
import { codeOf } from '../support/engine.ts'
import { openWorkedCase, pasteItem } from '../support/worked-case.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'
const ofPage = (page: number, text: string): NoteFields => ({ place: { kind: 'page', page }, text })

test('a note says something of a place, is changed by its version only, and leaves who annotated the item', async () => {
  const { api, itemId } = await openWorkedCase()
  const place = { kind: 'region', page: 2, x: 0.1, y: 0.25, width: 0.5, height: 0.125 } as const
  const made = await api.notes.create({ itemId, fields: { place, text: 'The stamp is that of the ministry.' } })
  expect(made).toMatchObject({ itemId, place, text: 'The stamp is that of the ministry.', version: 1, createdBy: 'A. Tester' })
  expect(await api.notes.get({ id: made.id })).toEqual(made)
  const fields = { place, text: 'The stamp is that of the police.' }
  expect(await api.notes.update({ id: made.id, version: 1, fields })).toMatchObject({ ...fields, version: 2 })
  expect(await codeOf(api.notes.update({ id: made.id, version: 1, fields }))).toBe('CHANGED_MEANWHILE')
  const entries = (await api.custody.list({ subject: itemId })).rows.filter(({ action }) => action === 'annotated')
  expect(entries).toMatchObject([{ details: { note: made.id, version: 2 } }, { details: { note: made.id, version: 1 } }])
  expect(JSON.stringify(entries)).not.toContain('stamp')
})

test('notes come in the order in which one goes through the item', async () => {
  const { api, itemId, caseId } = await openWorkedCase()
  const places: readonly NoteFields['place'][] = [
    { kind: 'time', start: 75.5, end: 80 },
    { kind: 'span', page: 1, start: 4, end: 9 },
    { kind: 'region', page: 1, x: 0, y: 0.5, width: 1, height: 0.5 },
    { kind: 'time', start: 3, end: null },
    { kind: 'region', page: 1, x: 0, y: 0.25, width: 1, height: 0.1 },
    { kind: 'page', page: 1 },
    { kind: 'page', page: 0 },
    { kind: 'whole' },
  ]
  for (const place of places) await api.notes.create({ itemId, fields: { place, text: 'x' } })
  const listed = await api.notes.list({ itemId })
  expect(listed.map(({ place }) => place)).toEqual([7, 6, 5, 4, 2, 1, 3, 0].map((index) => places[index]))
  expect(await api.notes.list({ itemId: await pasteItem(api, caseId, 'Another text.') })).toEqual([])
})

test('a place that cannot be, a note without words and one of nothing are refused', async () => {
  const { api, itemId } = await openWorkedCase()
  const create = (place: unknown, text = 'x', id = itemId) =>
    codeOf(api.notes.create({ itemId: id, fields: { place: place as NoteFields['place'], text } }))
  const region = { kind: 'region', page: 0, x: 0.2, y: 0.2, width: 0.2, height: 0.2 }
  const impossible = [
    { kind: 'page', page: -1 },
    { kind: 'page', page: 1.5 },
    { ...region, x: -0.1 },
    { ...region, width: 1.1 },
    { ...region, x: 0.9 },
    { ...region, y: 0.81 },
    { ...region, height: Number.NaN },
    { kind: 'time', start: -1, end: null },
    { kind: 'time', start: 8, end: 7 },
    { kind: 'time', start: 2_000_000, end: null },
    { kind: 'span', page: 0, start: 5, end: 5 },
    { kind: 'line', line: 3 },
  ]
  for (const place of impossible) expect(await create(place), JSON.stringify(place)).toBe('INVALID_INPUT')
  expect(await create({ kind: 'whole' }, '   ')).toBe('INVALID_INPUT')
  expect(await create({ kind: 'whole' }, 'x'.repeat(20_001))).toBe('INVALID_INPUT')
  expect(await create({ kind: 'whole' }, 'x', nowhere)).toBe('NOT_FOUND')
  expect(await codeOf(api.notes.get({ id: nowhere }))).toBe('NOT_FOUND')
  expect(await api.notes.list({ itemId })).toEqual([])
})

test('a deleted note waits in the recycle bin, and undo brings it back', async () => {
  const { api, itemId } = await openWorkedCase()
  const { id } = await api.notes.create({ itemId, fields: ofPage(0, 'Who signed\nthis?') })
  const records = [{ kind: 'note' as const, id }]
  await api.bin.delete({ records, why: 'wrong page' })
  expect(await api.notes.list({ itemId })).toEqual([])
  expect((await api.bin.list({})).rows).toMatchObject([{ kind: 'note', title: 'Who signed this?', why: 'wrong page' }])
  const [last] = await api.history.mine({})
  expect(last).toMatchObject({ kind: 'note', recordId: id, deed: 'deleted' })
  await api.history.undo({ id, clock: last?.clock ?? '' })
  expect(await api.notes.list({ itemId })).toMatchObject([{ id, text: 'Who signed\nthis?' }])
})

test('a change of a note is taken back, and an earlier state restored', async () => {
  const { api, itemId } = await openWorkedCase()
  const { id } = await api.notes.create({ itemId, fields: ofPage(0, 'first') })
  await api.notes.update({ id, version: 1, fields: ofPage(3, 'second') })
  const [changed, made] = await api.history.mine({})
  expect(changed).toMatchObject({ kind: 'note', deed: 'changed', fields: ['text', 'place'] })
  await api.history.undo({ id, clock: changed?.clock ?? '' })
  expect(await api.notes.get({ id })).toMatchObject({ ...ofPage(0, 'first'), version: 3 })
  await api.history.restore({ id, version: 3, clock: changed?.clock ?? '' })
  expect(await api.notes.get({ id })).toMatchObject({ ...ofPage(3, 'second'), version: 4 })
  expect(made).toMatchObject({ kind: 'note', deed: 'made' })
})

test('notes go with their item, and with its case; they come back with it, not before', async () => {
  const { api, caseId, itemId } = await openWorkedCase()
  const { id } = await api.notes.create({ itemId, fields: ofPage(0, 'kept') })
  const { id: gone } = await api.notes.create({ itemId, fields: ofPage(1, 'deleted before') })
  const note = (noteId: string) => [{ kind: 'note' as const, id: noteId }]
  const item = [{ kind: 'evidence' as const, id: itemId }]
  await api.bin.delete({ records: note(gone), why: 'a' })
  expect((await api.bin.outlook({ records: item })).withIt).toEqual([{ kind: 'note', count: 1 }])
  await api.bin.delete({ records: item, why: 'b' })
  expect(await codeOf(api.notes.get({ id }))).toBe('NOT_FOUND')
  for (const noteId of [id, gone]) expect(await codeOf(api.bin.restore({ records: note(noteId) })), noteId).toBe('PARENT_IN_BIN')
  await api.bin.restore({ records: item })
  expect((await api.notes.list({ itemId })).map(({ text }) => text)).toEqual(['kept'])
  const all = [{ kind: 'case' as const, id: caseId }]
  expect((await api.bin.outlook({ records: all })).withIt).toContainEqual({ kind: 'note', count: 1 })
  await api.bin.delete({ records: all, why: 'c' })
  await api.bin.restore({ records: all })
  expect((await api.notes.list({ itemId })).map(({ text }) => text)).toEqual(['kept'])
})

test('under legal hold no note is deleted', async () => {
  const { api, caseId, itemId } = await openWorkedCase()
  const { id } = await api.notes.create({ itemId, fields: ofPage(0, 'x') })
  await api.cases.setHold({ id: caseId, version: 1, hold: true, why: 'a court asked' })
  expect(await codeOf(api.bin.delete({ records: [{ kind: 'note', id }], why: 'x' }))).toBe('LEGAL_HOLD')
})

test('a destroyed item takes its notes and their history along, and a trace of each stays', async () => {
  const { api, itemId } = await openWorkedCase()
  const { id } = await api.notes.create({ itemId, fields: ofPage(0, 'Nobody may read this.') })
  const records = [{ kind: 'evidence' as const, id: itemId }]
  await api.bin.delete({ records, why: 'x' })
  await api.bin.destroy({ records, why: 'asked for' })
  const left = (await api.bin.destroyed({})).rows
  expect(left.map(({ kind }) => kind).sort()).toEqual(['evidence', 'note'])
  expect((await api.history.list({ id })).rows).toEqual([])
})
