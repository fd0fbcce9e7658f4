import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/vault/records/database.ts'
import { writeMeta } from '../../electron/vault/records/meta-table.ts'
import { canonicalJson } from '../../shared/formats/canonical-json.ts'
import { codeOf, engineIn, passphrase, resultOf } from '../support/engine.ts'
import { recordsKey, wordsIn } from '../support/words-in-records.ts'
import { incidentFields, openWorkedCase, pasteItem, type WorkedCase } from '../support/worked-case.ts'

type Kind = 'case' | 'incident' | 'person' | 'evidence' | 'measure' | 'link'
const refs = (...records: readonly (readonly [Kind, string])[]) => records.map(([kind, id]) => ({ kind, id }))
const why = 'the purpose has ended'

async function destroy({ api }: WorkedCase, records: ReturnType<typeof refs>) {
  await api.bin.delete({ records, why: 'first into the bin' })
  return api.bin.destroy({ records, why })
}

async function blobNames(path: string): Promise<string[]> {
  const entries = await readdir(join(path, 'blobs'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

test('what was destroyed leaves its hash, who, when and why; its content, history and original are gone', async () => {
  const worked = await openWorkedCase()
  const { api, itemId, path } = worked
  const item = await api.evidence.get({ id: itemId })
  await api.bin.delete({ records: refs(['evidence', itemId]), why: 'first into the bin' })
  const [deleted] = (await api.bin.list({})).rows
  await api.bin.destroy({ records: refs(['evidence', itemId]), why })
  const [row] = (await api.bin.destroyed({})).rows
  expect(row).toMatchObject({ kind: 'evidence', id: itemId, destroyedBy: 'A. Tester', why })
  const state = canonicalJson({ ...item, version: 2, changedAt: deleted?.deletedAt })
  expect(row?.sha256).toBe(createHash('sha256').update(state).digest('hex'))
  expect((await api.history.list({ id: itemId })).total).toBe(0)
  expect(await blobNames(path)).toEqual([])
  const [entry] = (await api.custody.list({ subject: itemId })).rows
  expect(entry).toMatchObject({ action: 'destroyed', reason: why, details: { kind: 'evidence', record: row?.sha256 } })
  expect((await api.custody.check({})).whole).toBe(true)
  expect(await codeOf(api.bin.restore({ records: refs(['evidence', itemId]) }))).toBe('NOT_FOUND')
  expect((await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')).findings).toEqual([])
})

test('an original stays where another item needs it, in the bin or not', async () => {
  const worked = await openWorkedCase()
  const { api, itemId, path } = worked
  const other = await api.cases.create({ title: 'Another case' })
  const same = await pasteItem(api, other.id, 'What the caller said.')
  await api.bin.delete({ records: refs(['evidence', same]), why: 'x' })
  await destroy(worked, refs(['evidence', itemId]))
  expect(await blobNames(path)).toHaveLength(1)
  await api.bin.destroy({ records: refs(['evidence', same]), why })
  expect(await blobNames(path)).toEqual([])
})

test('a destroyed case takes everything along but its number, which nobody gets again', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, personId } = worked
  const { reference } = await api.cases.get({ id: caseId })
  await api.desk.saveDraft({ key: `incident:new:${caseId}`, content: '{"title":"Half written"}', baseVersion: null })
  await destroy(worked, refs(['case', caseId]))
  const kinds = (await api.bin.destroyed({})).rows.map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['case', 'evidence', 'incident', 'incident', 'link', 'measure'])
  expect((await api.bin.list({})).total).toBe(0)
  expect(await api.desk.drafts({})).toEqual([])
  expect((await api.people.get({ id: personId })).displayName).toBe('Mara Quellin')
  expect((await api.history.list({ id: personId })).rows.map(({ table }) => table)).not.toContain('involvement')
  expect((await api.cases.history({ id: caseId })).rows.every(({ table }) => table === 'person')).toBe(true)
  expect((await api.cases.create({ title: 'Next' })).reference).not.toBe(reference)
  expect((await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')).findings).toEqual([])
})

test('a person is destroyed with their consents, and not while a record of the bin names them', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, personId } = worked
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({ fields: { name: 'Desk', profile: 'other' }, ageRecipient: content.ageRecipient })
  const decision = { personId, recipientId: recipient.id, identityLevel: 'role-only', decidedOn: '2026-01-02' } as const
  const consent = await api.consent.decide(decision)
  await api.bin.delete({ records: refs(['case', caseId], ['person', personId]), why: 'x' })
  expect(await codeOf(api.bin.destroy({ records: refs(['person', personId]), why }))).toBe('IN_USE')
  await api.bin.destroy({ records: refs(['person', personId], ['case', caseId]), why })
  const kinds = (await api.bin.destroyed({})).rows.map(({ kind }) => kind)
  expect(kinds).toContain('consent')
  expect(kinds).toContain('person')
  expect((await api.history.list({ id: consent.id })).total).toBe(0)
  expect((await api.history.list({ id: personId })).total).toBe(0)
})

test('a record that loses what it named says so in its history', async () => {
  const worked = await openWorkedCase()
  const { api, itemId, incidentId, measureId } = worked
  const sources = [{ role: 'source' as const, itemId }]
  const cooperation = [{ entity: 'ohchr' as const, proofItemId: itemId }]
  const incident = await api.incidents.get({ id: incidentId })
  const { targets } = incident
  await api.incidents.update({ id: incidentId, version: 1, fields: { ...incidentFields({ targets }), sources, cooperation } })
  await destroy(worked, refs(['evidence', itemId]))
  const now = await api.incidents.get({ id: incidentId })
  expect(now).toMatchObject({ version: 3, sources: [{ itemId: null }], cooperation: [{ proofItemId: null }] })
  const [change] = (await api.history.list({ id: incidentId })).rows
  expect(change?.reason).toBe('what it named was destroyed')
  await api.incidents.update({
    id: incidentId,
    version: 3,
    fields: { ...incidentFields({ targets }), cooperation: now.cooperation },
  })
  await destroy(worked, refs(['incident', incidentId]))
  expect(await api.measures.get({ id: measureId })).toMatchObject({ incidentId: null, version: 2 })
})

test('no word of what was destroyed is in a page of the records or in their log', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, path, personId } = worked
  const words = ['Zorvaxion', 'Quibblewicket', 'Thremulant', 'Yandrapol', 'Vexmorian']
  const [title = '', narrative = '', name = '', file = '', draft = ''] = words
  const doomed = await api.cases.create({ title })
  const person = await api.people.create({ fields: { displayName: name }, caseId: doomed.id })
  for (let round = 0; round < 150; round += 1) {
    const fields = incidentFields({ title: `${title} ${round}`, narrative: `${narrative}${round} and `.repeat(1 + (round % 30)) })
    const made = await api.incidents.create({ caseId: doomed.id, fields })
    const kept = incidentFields({ title: `Kept ${round}`, narrative: 'Kept words. '.repeat(round % 50) })
    await api.incidents.create({ caseId, fields: kept })
    if (round % 3 === 0)
      await api.incidents.update({ id: made.id, version: 1, fields: { ...fields, narrative: `short ${narrative}` } })
  }
  await pasteItem(api, doomed.id, `${file} `.repeat(1_000))
  await api.desk.saveDraft({ key: `case:${doomed.id}`, content: JSON.stringify({ title: draft }), baseVersion: 1 })
  await writeFile(join(path, 'records.db.before-version-2'), 'a copy that an upgrade left')
  const records = refs(['case', doomed.id], ['person', person.id])
  await destroy(worked, records)
  expect(existsSync(join(path, 'records.db.before-version-2'))).toBe(false)
  expect((await stat(join(path, 'records.db-wal'))).size, 'the log is empty').toBe(0)
  expect(await wordsIn(path, words)).toEqual([])
  expect(await wordsIn(path, ['Mara', 'Kept words']), 'what was not destroyed is found').toHaveLength(2)
  expect((await api.people.get({ id: personId })).displayName).toBe('Mara Quellin')
})

test('a crash between the records and the originals is made good when the vault is opened next', async () => {
  const worked = await openWorkedCase()
  const { engine, api, folder, itemId, path } = worked
  const [inFolder = ''] = await readdir(join(path, 'blobs'))
  const [rest = ''] = await blobNames(path)
  const file = join(path, 'blobs', inFolder, rest)
  const bytes = await readFile(file)
  await destroy(worked, refs(['evidence', itemId]))
  await api.session.lock({})
  await engine.close()
  // As if the machine had stopped right after the transaction: the original is there, and noted as to be removed.
  await writeFile(file, bytes)
  const db = openDatabase({ path: join(path, 'records.db'), keyHex: await recordsKey(path), create: false, readOnly: false })
  writeMeta(db, 'blobs-to-remove', JSON.stringify([`${inFolder}${rest}`]))
  db.close()
  const again = await engineIn(folder)
  await again.api.session.unlock({ with: 'passphrase', path, passphrase })
  expect(await blobNames(path)).toEqual([])
})
