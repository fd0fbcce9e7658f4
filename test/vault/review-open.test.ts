import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostOpened } from '../../electron/vault/reading/opened-items.ts'
import type { EngineClient } from '../../shared/contract/index.ts'
import { codeOf, openNewVault, passphrase, resultOf, temporaryFolder } from '../support/engine.ts'
import { openWorkedCase, pasteItem } from '../support/worked-case.ts'

async function importedFile(sizeBytes: number) {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const bytes = randomBytes(sizeBytes)
  const source = join(folder, 'recording.wav')
  await writeFile(source, bytes)
  const { files } = await resultOf(api, await api.evidence.import({ caseId, paths: [source] }), 'import')
  const [file] = files
  if (file?.outcome !== 'added') throw new Error('not added')
  return { ...opened, caseId, bytes, itemId: file.itemId }
}

async function blobPaths(vaultPath: string): Promise<string[]> {
  const entries = await readdir(join(vaultPath, 'blobs'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

async function actionsOf(api: EngineClient, subject: string): Promise<string[]> {
  return (await api.custody.list({ subject })).rows.map(({ action }) => action)
}

const flipped = async (path: string, at: number) => {
  const sealed = await readFile(path)
  const place = at < 0 ? sealed.length + at : at
  sealed[place] = (sealed[place] ?? 0) ^ 1
  await writeFile(path, sealed)
}

test('an opened item gives any range of its bytes, and nothing beyond its end', async () => {
  const { api, bytes, itemId } = await importedFile(700_000)
  const { ticket, item, kind } = await api.review.open({ id: itemId })
  expect(ticket).toMatch(/^[0-9a-f]{32}$/)
  expect({ id: item.id, kind }).toEqual({ id: itemId, kind: 'hex' })
  for (const [start, length] of [
    [0, 10],
    [65_530, 20],
    [0, 700_000],
    [699_990, 100],
    [700_000, 5],
    [5_000_000, 5],
  ] as const) {
    const { base64 } = await api.review.bytes({ ticket, start, length })
    expect(Buffer.from(base64, 'base64').equals(bytes.subarray(start, start + length))).toBe(true)
  }
  const all = await Promise.all([1, 2, 3, 4].map((at) => api.review.bytes({ ticket, start: at * 100_000, length: 100_000 })))
  expect(Buffer.concat(all.map(({ base64 }) => Buffer.from(base64, 'base64'))).equals(bytes.subarray(100_000, 500_000))).toBe(
    true,
  )
})

test('opening to look leaves a custody entry; opening for a small picture, closing and reading leave none', async () => {
  const { api, itemId } = await openWorkedCase()
  const { ticket } = await api.review.open({ id: itemId })
  await api.review.openForPicture({ id: itemId })
  await api.review.bytes({ ticket, start: 0, length: 4 })
  await api.review.check({ ticket })
  await api.review.close({ ticket })
  expect(await actionsOf(api, itemId)).toEqual(['viewed', 'ingested'])
})

test('a ticket ends when it is closed, when its item is deleted, when the vault is locked, and when many others are opened', async () => {
  const { api, caseId, itemId, path } = await openWorkedCase()
  const bytesOf = (ticket: string) => codeOf(api.review.bytes({ ticket, start: 0, length: 1 }))
  const closed = await api.review.open({ id: itemId })
  await api.review.close({ ticket: closed.ticket })
  expect(await bytesOf(closed.ticket)).toBe('NOT_FOUND')
  expect(await bytesOf('0'.repeat(32))).toBe('NOT_FOUND')

  const first = await api.review.openForPicture({ id: itemId })
  const second = await api.review.openForPicture({ id: itemId })
  for (let count = 2; count < mostOpened; count++) await api.review.openForPicture({ id: itemId })
  await api.review.bytes({ ticket: first.ticket, start: 0, length: 1 })
  await api.review.openForPicture({ id: itemId })
  await api.review.bytes({ ticket: first.ticket, start: 0, length: 1 })
  expect(await bytesOf(second.ticket)).toBe('NOT_FOUND')

  const other = await pasteItem(api, caseId, 'Another note.')
  const deleted = await api.review.open({ id: other })
  await api.bin.delete({ records: [{ kind: 'evidence', id: other }], why: 'x' })
  expect(await bytesOf(deleted.ticket)).toBe('NOT_FOUND')
  expect(await codeOf(api.review.open({ id: other }))).toBe('NOT_FOUND')

  await api.session.lock({})
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  expect(await bytesOf(first.ticket)).toBe('NOT_FOUND')
})

test('destroying an item closes it, so that its original is gone from the disk at once', async () => {
  const { api, itemId, path } = await openWorkedCase()
  const { ticket } = await api.review.open({ id: itemId })
  await api.review.bytes({ ticket, start: 0, length: 4 })
  const records = [{ kind: 'evidence' as const, id: itemId }]
  await api.bin.delete({ records, why: 'x' })
  await api.bin.destroy({ records, why: 'x' })
  expect(await blobPaths(path)).toEqual([])
  expect(await codeOf(api.review.bytes({ ticket, start: 0, length: 4 }))).toBe('NOT_FOUND')
})

test('a whole original is found unchanged; one with a changed byte is damaged, gives nothing of that place, and is noted', async () => {
  const { api, itemId, path } = await importedFile(400_000)
  const whole = await api.review.open({ id: itemId })
  expect(await api.review.check({ ticket: whole.ticket })).toEqual({ state: 'unchanged' })
  expect(await actionsOf(api, itemId)).toEqual(['viewed', 'ingested'])
  const [blob = ''] = await blobPaths(path)
  await flipped(blob, -200_000)
  const { ticket } = await api.review.open({ id: itemId })
  expect(await api.review.check({ ticket })).toEqual({ state: 'damaged' })
  expect(await api.review.check({ ticket })).toEqual({ state: 'damaged' })
  expect(await codeOf(api.review.bytes({ ticket, start: 0, length: 400_000 }))).toBe('BLOB_DAMAGED')
  expect((await api.review.bytes({ ticket, start: 0, length: 10 })).base64).not.toBe('')
  const [entry] = (await api.custody.list({ subject: itemId })).rows
  expect(entry).toMatchObject({ action: 'hash-verified', details: { state: 'damaged' } })
  expect(await actionsOf(api, itemId)).toEqual(['hash-verified', 'viewed', 'viewed', 'ingested'])
})

test('an original that is missing cannot be opened; one that goes missing meanwhile is told apart from damage', async () => {
  const { api, itemId, path } = await importedFile(1_000)
  const { ticket } = await api.review.open({ id: itemId })
  const [blob = ''] = await blobPaths(path)
  await rm(blob)
  expect(await api.review.check({ ticket })).toEqual({ state: 'missing' })
  expect(await codeOf(api.review.bytes({ ticket, start: 0, length: 1 }))).toBe('BLOB_MISSING')
  expect(await codeOf(api.review.open({ id: itemId }))).toBe('BLOB_MISSING')
})

test('a check ends when the item is closed, and locking waits for no check', async () => {
  const { api, itemId, path } = await importedFile(30_000_000)
  const { ticket } = await api.review.open({ id: itemId })
  const check = api.review.check({ ticket })
  await api.review.close({ ticket })
  expect(await check).toEqual({ state: 'stopped' })
  const again = await api.review.open({ id: itemId })
  const interrupted = api.review.check({ ticket: again.ticket })
  await api.session.lock({})
  expect(await interrupted).toEqual({ state: 'stopped' })
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  expect((await api.custody.check({})).whole).toBe(true)
})

test('a name that says something else than the content is pointed out', async () => {
  const { api } = await openWorkedCase()
  const [caseRow] = (await api.cases.list({})).rows
  const pasted = await api.evidence.paste({ caseId: caseRow?.id ?? '', name: 'scan.pdf', base64: 'aGVsbG8=' })
  if (pasted.outcome !== 'added') throw new Error('not added')
  expect((await api.review.open({ id: pasted.itemId })).nameWarnings).toEqual(['type-mismatch'])
})
