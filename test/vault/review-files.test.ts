import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEngine } from '../../electron/vault/index.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import { openNewVault, passphrase, resultOf, temporaryFolder, testMemoryMiB } from '../support/engine.ts'
import { makePdf } from '../support/make-pdf.ts'
import { makeZip } from '../support/make-zip.ts'
import { pasteItem } from '../support/worked-case.ts'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const letter = Buffer.from('The letter of the ministry speaks of a heron.')
const archive = makeZip({ 'docs/a.txt': 'text in an archive', '../../b.txt': 'a way out', 'docs/': '' })
const mail = [
  'From: a@example.org',
  'To: b@example.org',
  'Subject: Two files',
  'Date: Tue, 3 Mar 2026 10:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'See the two files about the stork.',
  '--x',
  'Content-Type: application/octet-stream; name="letter.txt"',
  'Content-Disposition: attachment; filename="letter.txt"',
  'Content-Transfer-Encoding: base64',
  '',
  letter.toString('base64'),
  '--x',
  'Content-Type: application/zip; name="files.zip"',
  'Content-Disposition: attachment; filename="files.zip"',
  'Content-Transfer-Encoding: base64',
  '',
  ...(Buffer.from(archive)
    .toString('base64')
    .match(/.{1,76}/g) ?? []),
  '--x--',
  '',
].join('\r\n')

test('the files of a mail, and those of an archive in it, become items with a hash and a link, found by their words', async () => {
  const { api, engine } = await openNewVault(await temporaryFolder())
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const id = await pasteItem(api, caseId, mail)
  expect((await api.review.open({ id })).kind).toBe('mail')
  const { children, failure, metadata } = await api.review.reading({ id })
  expect(failure).toBeNull()
  expect(metadata).toContainEqual(expect.objectContaining({ group: 'mail', name: 'Date' }))
  expect(children.map(({ name, kind, itemId }) => ({ name, kind, itemId }))).toEqual([
    { name: 'letter.txt', kind: 'attachment', itemId: null },
    { name: 'files.zip', kind: 'attachment', itemId: null },
  ])
  const indexes = children.map(({ index }) => index)
  const { files } = await resultOf(api, await api.review.takeChildren({ id, indexes }), 'import')
  expect(files).toMatchObject([
    { outcome: 'added', sha256: sha256(letter) },
    { outcome: 'added', sha256: sha256(archive) },
  ])
  const { sha256: parentSha256 } = await api.evidence.get({ id })
  const [, zip] = (await api.review.family({ id })).children
  expect(zip).toMatchObject({ mediaType: 'application/zip', origins: [{ parentId: id, parentSha256, kind: 'attachment' }] })

  const inside = (await api.review.reading({ id: zip?.id ?? '' })).children
  const taken = inside.filter(({ isFolder }) => !isFolder).map(({ index }) => index)
  await resultOf(api, await api.review.takeChildren({ id: zip?.id ?? '', indexes: taken }), 'import')
  const entries = (await api.review.family({ id: zip?.id ?? '' })).children
  expect(entries[0]).toMatchObject({ originalName: 'a.txt', folder: 'docs', sha256: sha256('text in an archive') })
  for (const { originalName, folder } of entries) expect(`${folder}/${originalName}`).not.toContain('..')

  await resultOf(api, await api.review.readRest({}), 'read')
  const foundBy = async (text: string) => (await api.search.find({ text })).rows.map(({ title }) => title)
  expect(await foundBy('heron')).toEqual(['letter'])
  expect(await foundBy('stork')).toEqual(['note'])
  expect(await foundBy('"text in an archive"')).toEqual(['a'])
  expect(engine.bugs).toEqual([])
})

test('the text of a PDF is found with its page', async () => {
  const { api } = await openNewVault(await temporaryFolder())
  const folder = await temporaryFolder()
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const path = join(folder, 'report.pdf')
  await writeFile(path, makePdf({ pages: [{ lines: ['The first page'] }, { lines: ['A cormorant on the second'] }] }))
  await resultOf(api, await api.evidence.import({ caseId, paths: [path] }), 'import')
  await resultOf(api, await api.review.readRest({ caseId }), 'read')
  const [row] = (await api.search.find({ text: 'cormorant' })).rows
  expect(row).toMatchObject({ title: 'report', page: 1, pageCount: 2 })
  expect((await api.review.find({ id: row?.id ?? '', text: 'cormorant' })).hits).toMatchObject([{ page: 1 }])
})

test('where the host asks for it, items are read by themselves after they were added and after unlocking', async () => {
  const folder = await temporaryFolder()
  const ports = await systemPorts({ profileFolder: join(folder, 'profile'), log: console.error })
  const { api, close } = startEngine(ports, { memoryMiB: testMemoryMiB, readsByItself: true })
  const path = join(folder, 'Test.vault')
  await api.session.create({ path, name: 'Test', userName: 'A. Tester', passphrase, weakAccepted: true })
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  await pasteItem(api, caseId, 'Words about a heron.')
  await expect.poll(async () => (await api.search.find({ text: 'heron' })).total, { timeout: 20_000 }).toBe(1)
  await pasteItem(api, caseId, 'Words about a stork.')
  await api.session.lock({})
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  await expect.poll(async () => (await api.search.find({ text: 'stork' })).total, { timeout: 20_000 }).toBe(1)
  await close()
})
