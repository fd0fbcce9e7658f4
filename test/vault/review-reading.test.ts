import { Buffer } from 'node:buffer'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import type { Ports } from '../../electron/vault/ports.ts'
import { codeOf, openNewVault, passphrase, resultOf, temporaryFolder } from '../support/engine.ts'
import { readsText, standInReader, standInReading } from '../support/stand-in-reader.ts'
import { recordsKey } from '../support/words-in-records.ts'
import { pasteItem } from '../support/worked-case.ts'

async function vaultWith(startReader: Ports['startReader'], ...texts: readonly string[]) {
  const opened = await openNewVault(await temporaryFolder(), { startReader })
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const ids: string[] = []
  for (const text of texts) ids.push(await pasteItem(api, caseId, text))
  const unlock = () => api.session.unlock({ with: 'passphrase', path: opened.path, passphrase })
  const [id = ''] = ids
  return { ...opened, caseId, ids, id, unlock }
}

/** A reader that never answers: it only asks for its file. */
const hangs = async ({ ask, task }: Parameters<typeof readsText>[0]) => void (await ask(0, task.sizeBytes))

test('what the reader found is kept: it is asked once, also by two who ask at once', async () => {
  const { startReader, counts } = standInReader(
    standInReading(async ({ ask }) => ({
      pages: [Buffer.from(await ask(0, 5)).toString(), 'second'],
      pageCount: 3,
      language: 'fr',
      warnings: ['signed'],
      metadata: [{ group: 'document', name: 'Producer', value: 'x', zone: null }],
      position: { latitude: 1, longitude: 2, altitude: null },
    })),
  )
  const { api, id, engine } = await vaultWith(startReader, 'first and more')
  const [reading, same] = await Promise.all([api.review.reading({ id }), api.review.reading({ id })])
  expect(reading).toEqual({
    itemId: id,
    failure: null,
    warnings: ['signed'],
    pageCount: 3,
    textPages: 2,
    language: 'fr',
    metadata: [{ group: 'document', name: 'Producer', value: 'x', zone: null }],
    hasPosition: true,
    children: [],
  })
  expect(same).toEqual(reading)
  expect(await api.review.reading({ id })).toEqual(reading)
  expect(await api.review.position({ id })).toEqual({ latitude: 1, longitude: 2, altitude: null })
  expect(await api.review.text({ id, from: 0, count: 10 })).toEqual({
    total: 2,
    pages: [
      { page: 0, text: 'first' },
      { page: 1, text: 'second' },
    ],
  })
  expect(await api.review.text({ id, from: 1, count: 1 })).toEqual({ total: 2, pages: [{ page: 1, text: 'second' }] })
  expect(counts.started).toBe(1)
  expect((await api.evidence.get({ id })).language).toBe('und')
  expect(await codeOf(api.review.reading({ id: '01890000-0000-7000-8000-000000000000' }))).toBe('NOT_FOUND')
  expect(engine.bugs).toEqual([])
})

test('what the viewer draws is made anew each time, and what was found on the way is kept', async () => {
  const { startReader, counts } = standInReader(
    standInReading(async ({ task }) => ({
      pages: ['words'],
      parts: task.task === 'read' && task.withParts ? [{ kind: 'text', title: 'Body', text: 'words' }] : [],
    })),
  )
  const { api, id } = await vaultWith(startReader, 'x')
  const { ticket } = await api.review.open({ id })
  const parts = { failure: null, parts: [{ kind: 'text', title: 'Body', text: 'words' }] }
  expect(await api.review.parts({ ticket })).toEqual(parts)
  expect((await api.review.text({ id, from: 0, count: 1 })).total).toBe(1)
  expect(counts.started).toBe(1)
  expect(await api.review.parts({ ticket })).toEqual(parts)
  expect(counts.started).toBe(2)
})

test('a reader that ends leaves the vault as it was, but for the note that it could not read; a person may have it tried once more', async () => {
  const { startReader, counts } = standInReader(async ({ exit, ask }) => {
    await ask(0, 1)
    exit('memory')
  })
  const { api, id, unlock } = await vaultWith(startReader, 'x')
  const before = await api.evidence.get({ id })
  expect(await api.review.reading({ id })).toMatchObject({ failure: 'needed-too-much-memory', textPages: 0 })
  expect(await api.evidence.get({ id })).toEqual(before)
  expect((await resultOf(api, await api.review.readRest({}), 'read')).readCount).toBe(0)
  await api.review.reading({ id })
  expect(counts.started).toBe(1)
  await api.session.lock({})
  await unlock()
  await api.review.reading({ id })
  await api.review.reading({ id })
  expect(counts.started).toBe(2)
})

test('locking in the middle of a reading ends the reader at once; the item is read the next time', async () => {
  const { startReader, counts } = standInReader(hangs)
  const { api, id, unlock, engine } = await vaultWith(startReader, 'one', 'two', 'three')
  const asked = codeOf(api.review.reading({ id }))
  const { jobId } = await api.review.readRest({})
  await expect.poll(() => counts.running).toBeGreaterThan(1)
  await api.session.lock({})
  expect(counts.running).toBe(0)
  expect(await asked).toBe('CANCELLED')
  await unlock()
  expect(await codeOf(api.jobs.get({ jobId }))).toBe('NOT_FOUND')
  expect(await api.review.readState({})).toEqual({ waiting: 3, done: 0, failed: 0 })
  expect(engine.bugs).toEqual([])
})

test('the job reads what waits, two at once, goes past what ends the reader, and is done with it', async () => {
  const { startReader, counts } = standInReader(async (part) => {
    const text = Buffer.from(await part.ask(0, part.task.sizeBytes)).toString()
    if (text === 'kills') part.exit('ended')
    else await readsText(part)
  })
  const { api, caseId } = await vaultWith(startReader, 'one', 'kills', 'three', 'four', 'five')
  expect(await api.review.readState({ caseId })).toEqual({ waiting: 5, done: 0, failed: 0 })
  expect(await resultOf(api, await api.review.readRest({ caseId }), 'read')).toEqual({
    kind: 'read',
    readCount: 4,
    failedCount: 1,
  })
  expect(await api.review.readState({})).toEqual({ waiting: 0, done: 4, failed: 1 })
  expect(counts.mostAtOnce).toBe(2)
  expect(await resultOf(api, await api.review.readRest({}), 'read')).toEqual({ kind: 'read', readCount: 0, failedCount: 0 })
  expect(counts.started).toBe(5)
  expect((await api.search.find({ text: 'three' })).total).toBe(1)
})

test('a job that is cancelled keeps what is done, and the next goes on', async () => {
  let isSlow = true
  const { startReader, counts } = standInReader(async (part) => {
    const text = Buffer.from(await part.ask(0, part.task.sizeBytes)).toString()
    if (isSlow && text !== 'one') await hangs(part)
    else await readsText(part)
  })
  const { api } = await vaultWith(startReader, 'one', 'two', 'three')
  const job = await api.review.readRest({})
  expect(await api.review.readRest({})).toEqual(job)
  await expect.poll(async () => (await api.review.readState({})).done).toBe(1)
  await api.jobs.cancel(job)
  expect((await api.jobs.wait(job)).state).toBe('cancelled')
  expect(counts.running).toBe(0)
  isSlow = false
  expect(await resultOf(api, await api.review.readRest({}), 'read')).toEqual({ kind: 'read', readCount: 2, failedCount: 0 })
})

test('an original that is missing is not taken for an empty one: nothing is kept of it, and the others are read', async () => {
  const { startReader } = standInReader(readsText)
  const { api, id, path, caseId } = await vaultWith(startReader, 'one')
  const files = await readdir(join(path, 'blobs'), { recursive: true, withFileTypes: true })
  for (const file of files) if (file.isFile()) await rm(join(file.parentPath, file.name))
  await pasteItem(api, caseId, 'two')
  expect(await codeOf(api.review.reading({ id }))).toBe('BLOB_MISSING')
  expect(await resultOf(api, await api.review.readRest({ caseId }), 'read')).toMatchObject({ readCount: 1, failedCount: 1 })
  expect(await api.review.readState({ caseId })).toEqual({ waiting: 1, done: 1, failed: 0 })
})

test('an original with a changed byte is called damaged, not read, and nothing is kept of it', async () => {
  const { startReader, counts } = standInReader(readsText)
  const { api, id, path } = await vaultWith(startReader, 'words '.repeat(30_000))
  const files = await readdir(join(path, 'blobs'), { recursive: true, withFileTypes: true })
  const [file] = files.filter((entry) => entry.isFile())
  const sealedPath = join(file?.parentPath ?? '', file?.name ?? '')
  const sealed = await readFile(sealedPath)
  sealed[1_000] = (sealed[1_000] ?? 0) ^ 1
  await writeFile(sealedPath, sealed)
  expect(await codeOf(api.review.reading({ id }))).toBe('BLOB_DAMAGED')
  expect(await resultOf(api, await api.review.readRest({}), 'read')).toMatchObject({ readCount: 0, failedCount: 1 })
  expect(await api.review.readState({})).toEqual({ waiting: 1, done: 0, failed: 0 })
  expect(counts.running).toBe(0)
})

test('a vault that is open for reading only shows what is in an item, and keeps nothing of it', async () => {
  const { startReader, counts } = standInReader(readsText)
  const { api, id, path, unlock } = await vaultWith(startReader, 'first\fsecond word')
  await api.session.lock({})
  const db = new Database(join(path, 'records.db'))
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.pragma(`key="x'${await recordsKey(path)}'"`)
  db.exec('drop trigger custody_stays; delete from custody where seq = (select max(seq) from custody)')
  db.close()
  expect((await unlock()).readOnly).toBe('rolled-back')
  const { total } = await api.custody.list({})
  const { ticket } = await api.review.open({ id })
  expect((await api.review.bytes({ ticket, start: 0, length: 5 })).base64).toBe(Buffer.from('first').toString('base64'))
  expect(await api.review.reading({ id })).toMatchObject({ failure: null, textPages: 2, language: 'en' })
  expect((await api.review.text({ id, from: 1, count: 1 })).pages).toEqual([{ page: 1, text: 'second word' }])
  expect((await api.review.find({ id, text: 'word' })).total).toBe(1)
  expect(counts.started).toBe(1)
  expect(await codeOf(api.review.readRest({}))).toBe('READ_ONLY')
  expect(await api.review.readState({})).toEqual({ waiting: 1, done: 0, failed: 0 })
  expect((await api.custody.list({})).total).toBe(total)
})
