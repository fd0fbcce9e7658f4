import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../shared/contract/index.ts'
import { fieldsOfItem } from '../../shared/domain/evidence.ts'
import type { ChildEntry } from '../../shared/domain/reading.ts'
import { encodeVtt } from '../../shared/domain/vtt.ts'
import { codeOf, openNewVault, passphrase, resultOf, temporaryFolder } from '../support/engine.ts'
import { type ReaderPart, standInReader, standInReading } from '../support/stand-in-reader.ts'
import { openWorkedCase, pasteItem } from '../support/worked-case.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const child = (index: number, name: string, part: Partial<ChildEntry> = {}): ChildEntry => ({
  index,
  name,
  kind: 'attachment',
  sizeBytes: 5,
  isFolder: false,
  problem: null,
  ...part,
})

/** A reader of mails whose attachments hold their own name, sent in two pieces. */
function mailReader(
  children: readonly ChildEntry[],
  other: (part: ReaderPart, index: number) => Promise<boolean> = async () => false,
) {
  return standInReader(async (part) => {
    const { task, say, taken } = part
    if (task.task === 'read') return standInReading(async () => ({ children: [...children] }))(part)
    if (await other(part, task.index)) return
    const text = `bytes of ${children[task.index]?.name}`
    for (const piece of [text.slice(0, 3), text.slice(3)]) {
      const wasTaken = taken()
      say({ type: 'piece', bytes: new Uint8Array(Buffer.from(piece)) })
      await wasTaken
    }
    say({ type: 'child-done' })
  })
}

async function vaultWithMail(reader: ReturnType<typeof mailReader>) {
  const opened = await openNewVault(await temporaryFolder(), { startReader: reader.startReader })
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const id = await pasteItem(api, caseId, 'A mail with files in it.')
  return { ...opened, caseId, id }
}

const take = async (api: EngineClient, id: string, ...indexes: readonly number[]) =>
  (await resultOf(api, await api.review.takeChildren({ id, indexes: [...indexes] }), 'import')).files

test('attachments become items with a hash of their own and a link to what they lay in', async () => {
  const reader = mailReader([
    child(0, 'letter.txt'),
    child(1, '../../etc/folder/notes.txt'),
    child(2, 'C:\\temp\\a\u202egpj.exe'),
  ])
  const { api, id, caseId, engine } = await vaultWithMail(reader)
  const before = await api.evidence.get({ id })
  const fields = { ...fieldsOfItem(before), classification: 'strictly-confidential' as const }
  const parent = await api.evidence.update({ id, version: before.version, fields })
  const files = await take(api, id, 0, 1, 2)
  expect(files.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
  const { parents, children } = await api.review.family({ id })
  expect(parents).toEqual([])
  expect(children.map(({ originalName, folder }) => [folder, originalName])).toEqual([
    ['', 'letter.txt'],
    ['etc/folder', 'notes.txt'],
    ['temp', 'a\u202egpj.exe'],
  ])
  const [letter] = children
  expect(letter).toMatchObject({
    caseId,
    sha256: sha256('bytes of letter.txt'),
    classification: 'strictly-confidential',
    method: parent.method,
    acquiredBy: parent.acquiredBy,
    identifies: [],
    peopleReviewed: false,
    origins: [{ parentId: id, kind: 'attachment', parentSha256: parent.sha256, index: 0, madeBy: 'A. Tester' }],
  })
  expect((await api.review.family({ id: letter?.id ?? '' })).parents).toEqual([parent])
  expect((await api.review.reading({ id })).children.map(({ itemId }) => itemId)).toEqual(children.map((item) => item.id))
  const [entry] = (await api.custody.list({ subject: letter?.id ?? '' })).rows
  expect(entry).toMatchObject({ action: 'ingested', details: { parent: id, origin: 'attachment', index: 0 } })
  expect((await api.custody.check({})).whole).toBe(true)
  expect(reader.counts.running).toBe(0)
  expect(engine.bugs).toEqual([])
})

test('a file that is in the case already gets one more origin, and taking twice changes nothing', async () => {
  const { api, id, caseId } = await vaultWithMail(mailReader([child(0, 'letter.txt'), child(1, 'copy.txt')]))
  const known = await pasteItem(api, caseId, 'bytes of letter.txt')
  expect(await take(api, id, 0)).toEqual([{ outcome: 'already', path: 'letter.txt', itemId: known }])
  expect(await take(api, id, 0)).toHaveLength(1)
  expect((await api.evidence.get({ id: known })).origins).toHaveLength(1)
  expect((await api.review.family({ id })).children.map((item) => item.id)).toEqual([known])
})

test('what cannot be taken out is named with its reason, and the others are taken', async () => {
  const children = [
    child(0, 'secret.txt', { problem: 'encrypted' }),
    child(1, 'folder', { isFolder: true }),
    child(2, 'dies.txt'),
    child(3, 'broken.txt'),
    child(4, ''),
  ]
  const reader = mailReader(children, async ({ say, exit }, index) => {
    if (index === 2) exit('ended')
    if (index === 3) say({ type: 'child-failed', failure: 'damaged' })
    return index === 2 || index === 3
  })
  const { api, id, path, engine } = await vaultWithMail(reader)
  const files = await take(api, id, 0, 1, 2, 3, 4, 9)
  expect(files.map((file) => (file.outcome === 'failed' ? file.problem.code : file.outcome))).toEqual([
    'CHILD_NOT_READABLE',
    'NOT_FOUND',
    'CHILD_NOT_READABLE',
    'CHILD_NOT_READABLE',
    'added',
    'NOT_FOUND',
  ])
  expect((await api.review.family({ id })).children.map(({ originalName }) => originalName)).toEqual(['file-5'])
  await api.session.lock({})
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  expect((await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')).findings).toEqual([])
  expect(engine.bugs).toEqual([])
})

test('locking in the middle of taking files out leaves nothing of the file that was on its way', async () => {
  const reader = mailReader([child(0, 'whole.txt'), child(1, 'endless.txt')], async ({ say }, index) => {
    if (index === 1) say({ type: 'piece', bytes: new Uint8Array(1_000) })
    return index === 1
  })
  const { api, id, path } = await vaultWithMail(reader)
  await api.review.takeChildren({ id, indexes: [0, 1] })
  await expect.poll(async () => (await api.review.family({ id })).children.length).toBe(1)
  await expect.poll(() => reader.counts.running).toBe(1)
  await api.session.lock({})
  expect(reader.counts.running).toBe(0)
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  expect((await api.review.family({ id })).children).toHaveLength(1)
  expect((await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')).findings).toEqual([])
})

const transcript = {
  kind: 'transcript' as const,
  title: 'What was said',
  language: 'fr',
  format: 'vtt' as const,
  text: encodeVtt([{ start: 1, end: 2.5, text: 'Bonjour' }]),
  reason: 'To find it again',
}

test('a transcript is an item of its own, linked to the recording by its hash, that somebody must still look at', async () => {
  const { api, itemId, incidentId, personId } = await openWorkedCase()
  const before = await api.evidence.get({ id: itemId })
  const fields = { ...fieldsOfItem(before), incidentIds: [incidentId], identifies: [personId], peopleReviewed: true }
  const parent = await api.evidence.update({ id: itemId, version: before.version, fields })
  const made = await api.review.saveText({ parentId: itemId, ...transcript })
  expect(made).toMatchObject({
    title: 'What was said',
    language: 'fr',
    originalName: 'note.fr.vtt',
    mediaType: 'text/vtt',
    incidentIds: [incidentId],
    identifies: [personId],
    peopleReviewed: false,
    origins: [{ parentId: itemId, kind: 'transcript', parentSha256: parent.sha256, index: null, reason: 'To find it again' }],
  })
  expect(await api.review.family({ id: itemId })).toEqual({ parents: [], children: [made] })
  const [entry] = (await api.custody.list({ subject: made.id })).rows
  expect(entry).toMatchObject({
    action: 'transformed',
    reason: 'To find it again',
    details: { kind: 'transcript', parent: itemId },
  })
  const { ticket } = await api.review.open({ id: made.id })
  const { base64 } = await api.review.bytes({ ticket, start: 0, length: 1_000 })
  expect(Buffer.from(base64, 'base64').toString()).toBe(transcript.text)
  expect(await api.evidence.get({ id: itemId })).toEqual(parent)
})

test('a translation leaves its own custody entry, and an item of the recycle bin is nobody’s family', async () => {
  const { api, itemId } = await openWorkedCase()
  const made = await api.review.saveText({ parentId: itemId, ...transcript, kind: 'translation', format: 'text', text: 'Hello' })
  expect((await api.custody.list({ subject: made.id })).rows.map(({ action }) => action)).toEqual(['translated', 'ingested'])
  await api.bin.delete({ records: [{ kind: 'evidence', id: made.id }], why: 'x' })
  expect((await api.review.family({ id: itemId })).children).toEqual([])
  await api.bin.restore({ records: [{ kind: 'evidence', id: made.id }] })
  await api.bin.delete({ records: [{ kind: 'evidence', id: itemId }], why: 'x' })
  expect((await api.review.family({ id: made.id })).parents).toEqual([])
  expect((await api.evidence.get({ id: made.id })).origins).toHaveLength(1)
})

test('the plain exit has where items come from, what was read and what was noted; small pictures can be made again', async () => {
  const { api, id, path } = await vaultWithMail(mailReader([child(0, 'letter.txt')]))
  await take(api, id, 0)
  await api.notes.create({ itemId: id, fields: { place: { kind: 'whole' }, text: 'Ask who sent it' } })
  const folder = `${path}-in-clear`
  await resultOf(api, await api.vault.exportAll({ folder }), 'export-all')
  const tables = await readdir(join(folder, 'records'))
  expect(tables).not.toContain('thumbnails.json')
  const rowsOf = async (table: string) => JSON.parse(await readFile(join(folder, 'records', `${table}.json`), 'utf8'))
  expect(await rowsOf('origins')).toMatchObject([{ parent_id: id, kind: 'attachment', child_index: 0 }])
  expect(await rowsOf('readings')).toMatchObject([{ evidence_id: id, failure: null }])
  expect(await rowsOf('notes')).toMatchObject([{ evidence_id: id, text: 'Ask who sent it' }])
})

test('a text that is empty, has wrong times, or is the parent itself is not saved', async () => {
  const { api, itemId } = await openWorkedCase()
  const save = (text: string) => codeOf(api.review.saveText({ parentId: itemId, ...transcript, text }))
  expect(await save('WEBVTT\n\n00:02.000 --> 00:01.000\nBackwards\n')).toBe('CAPTIONS_INVALID')
  expect(await save(' \n')).toBe('INVALID_INPUT')
  expect(
    await codeOf(api.review.saveText({ parentId: itemId, ...transcript, format: 'text', text: 'What the caller said.' })),
  ).toBe('DUPLICATE')
  expect(await codeOf(api.review.saveText({ ...transcript, parentId: '01890000-0000-7000-8000-000000000000' }))).toBe('NOT_FOUND')
  expect((await api.review.family({ id: itemId })).children).toEqual([])
})
