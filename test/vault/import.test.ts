import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { appendFile, chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../shared/contract/index.ts'
import { openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'
import { asOrdinaryUser } from '../support/ordinary-user.ts'
import { mountSmallDisk, unmountSmallDisk } from '../support/small-disk.ts'

async function vaultWithCase() {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const made = await opened.api.cases.create({ title: 'Case' })
  const source = join(folder, 'source')
  await mkdir(source)
  const importing = (paths: readonly string[]) => importPaths(opened.api, made.id, paths)
  return { ...opened, folder, source, caseId: made.id, importing }
}

async function importPaths(api: EngineClient, caseId: string, paths: readonly string[]) {
  return (await resultOf(api, await api.evidence.import({ caseId, paths: [...paths] }), 'import')).files
}

async function isWhole(api: EngineClient): Promise<boolean> {
  const { findings } = await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')
  return findings.length === 0
}

test('keeps a folder tree, the hash and the kind of every file, and recognises what is already there', async () => {
  const { api, source, caseId, importing } = await vaultWithCase()
  await mkdir(join(source, 'letters', 'march'), { recursive: true })
  const bytes = randomBytes(200_000)
  await writeFile(join(source, 'letters', 'march', 'scan.bin'), bytes)
  await writeFile(join(source, 'notes.txt'), 'A note.\n')
  const files = await importing([source])
  expect(files.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
  const { rows } = await api.evidence.list({ caseId })
  const scan = rows.find(({ originalName }) => originalName === 'scan.bin')
  expect(scan).toMatchObject({
    folder: 'source/letters/march',
    sizeBytes: 200_000,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  expect(rows.find(({ originalName }) => originalName === 'notes.txt')).toMatchObject({
    mediaType: 'text/plain',
    peopleReviewed: false,
  })
  expect((await importing([source])).map(({ outcome }) => outcome)).toEqual(['already', 'already'])
  expect((await api.custody.list({ subject: scan?.id ?? '' })).rows.map(({ action }) => action)).toEqual(['ingested'])
  expect(await isWhole(api)).toBe(true)
})

test('takes an empty file, and a name of 255 bytes in Arabic with marks of direction', async () => {
  const { api, source, caseId, importing } = await vaultWithCase()
  const name = `\u202e${'تقرير'.repeat(24)}\u200f.pdf`
  const long = `${'أ'.repeat(125)}\u200f.t`
  expect(Buffer.byteLength(long)).toBe(255)
  await writeFile(join(source, 'empty'), '')
  await writeFile(join(source, name), 'one')
  await writeFile(join(source, long), 'two')
  expect((await importing([source])).map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
  const { rows } = await api.evidence.list({ caseId })
  expect(rows.map(({ originalName }) => originalName).sort()).toEqual(['empty', long, name].sort())
  expect(rows.find(({ originalName }) => originalName === 'empty')).toMatchObject({
    sizeBytes: 0,
    mediaType: 'application/x-empty',
  })
  for (const { title } of rows) expect(title).not.toMatch(/[\u200e\u200f\u202a-\u202e]/)
})

test('names what it cannot take, takes the rest, and stays usable', async () => {
  const { api, source, importing } = await vaultWithCase()
  await writeFile(join(source, 'good.txt'), 'good')
  await symlink('/etc/hostname', join(source, 'link'))
  execFileSync('mkfifo', [join(source, 'pipe')])
  const files = await importing([source, join(source, 'not-there')])
  const codes = files.map((file) => (file.outcome === 'failed' ? file.problem.code : file.outcome)).sort()
  expect(codes).toEqual(['FILE_NOT_FOUND', 'NOT_A_FILE', 'NOT_A_FILE', 'added'])
  expect(await isWhole(api)).toBe(true)
})

test('refuses a file that changes while it is read', async () => {
  const { api, source, path, caseId } = await vaultWithCase()
  const growing = join(source, 'growing.log')
  await writeFile(growing, randomBytes(64 * 1024 * 1024))
  const started = await api.evidence.import({ caseId, paths: [growing] })
  let isEnded = false
  const ended = resultOf(api, started, 'import').finally(() => {
    isEnded = true
  })
  while (!isEnded) {
    await appendFile(growing, 'more\n')
    await new Promise((resolve) => setImmediate(resolve))
  }
  const [file] = (await ended).files
  expect(file).toMatchObject({ outcome: 'failed', problem: { code: 'FILE_CHANGED' } })
  expect(await readdir(join(path, 'tmp'))).toEqual([])
  expect((await api.evidence.list({ caseId })).total).toBe(0)
})

test('cancels without a trace of the file that was being read', async () => {
  const { api, source, path, caseId } = await vaultWithCase()
  await writeFile(join(source, 'a-small.txt'), 'small')
  await writeFile(join(source, 'b-large.bin'), randomBytes(96 * 1024 * 1024))
  const started = await api.evidence.import({ caseId, paths: [source] })
  while ((await api.evidence.list({ caseId })).total === 0) await new Promise((resolve) => setImmediate(resolve))
  await api.jobs.cancel(started)
  expect((await api.jobs.wait(started)).state).toBe('cancelled')
  expect(await readdir(join(path, 'tmp'))).toEqual([])
  expect((await api.evidence.list({ caseId })).rows.map(({ originalName }) => originalName)).toEqual(['a-small.txt'])
  expect(await isWhole(api)).toBe(true)
})

test('says so where the disk is full in the middle of an import, and loses nothing', async ({ skip }) => {
  const folder = await temporaryFolder()
  const disk = join(folder, 'disk')
  if (!(await mountSmallDisk(disk, '24m'))) return skip('NOT RUN: only root may mount a small file system')
  try {
    const { api, engine } = await openNewVault(disk)
    const { id: caseId } = await api.cases.create({ title: 'Case' })
    const source = join(folder, 'source')
    await mkdir(source)
    await writeFile(join(source, 'a.bin'), randomBytes(8 * 1024 * 1024))
    await writeFile(join(source, 'b.bin'), randomBytes(40 * 1024 * 1024))
    await writeFile(join(source, 'c.txt'), 'after it')
    const files = await importPaths(api, caseId, [source])
    expect(files.map((file) => (file.outcome === 'failed' ? file.problem.code : file.outcome))).toEqual([
      'added',
      'DISK_FULL',
      'added',
    ])
    expect(await readdir(join(disk, 'Test.vault', 'tmp'))).toEqual([])
    expect(await isWhole(api)).toBe(true)
    await engine.close()
  } finally {
    unmountSmallDisk(disk)
  }
})

test('names folders and files that it may not read, takes the rest, and stays usable', async () => {
  const { api, caseId, source } = await asOrdinaryUser(vaultWithCase)
  await mkdir(join(source, 'closed'))
  await writeFile(join(source, 'closed', 'inside.txt'), 'x')
  await writeFile(join(source, 'secret.txt'), 'x')
  await writeFile(join(source, 'open.txt'), 'y')
  await chmod(join(source, 'closed'), 0o000)
  await chmod(join(source, 'secret.txt'), 0o000)
  const files = await asOrdinaryUser(() => importPaths(api, caseId, [source]))
  expect(files.map((file) => (file.outcome === 'failed' ? file.problem.code : file.outcome)).sort()).toEqual([
    'FILE_NOT_READABLE',
    'FILE_NOT_READABLE',
    'added',
  ])
  expect(await isWhole(api)).toBe(true)
  await chmod(join(source, 'closed'), 0o700)
})

test('keeps pasted bytes as an original', async () => {
  const { api, caseId } = await vaultWithCase()
  const file = await api.evidence.paste({
    caseId,
    name: 'pasted.png',
    base64: Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1').toString('base64'),
  })
  expect(file.outcome).toBe('added')
  expect((await api.evidence.list({ caseId })).rows[0]).toMatchObject({ mediaType: 'image/png', type: 'screenshot' })
})

test('copies originals out, byte for byte, with a reason in the chain', async () => {
  const { api, source, folder, caseId, importing } = await vaultWithCase()
  const bytes = randomBytes(150_000)
  await writeFile(join(source, 'con.txt'), bytes)
  await importing([source])
  const [item] = (await api.evidence.list({ caseId })).rows
  const ids = [item?.id ?? '']
  const target = join(folder, 'out')
  await resultOf(api, await api.evidence.copyOut({ ids, folder: target, reason: 'for the court' }), 'copy-out')
  const [name = ''] = await readdir(join(target, ids[0] ?? ''))
  expect(await readFile(join(target, ids[0] ?? '', name))).toEqual(bytes)
  expect((await api.custody.list({ subject: ids[0] ?? '' })).rows[0]).toMatchObject({ action: 'copied', reason: 'for the court' })
  const again = await api.jobs.wait(await api.evidence.copyOut({ ids, folder: target, reason: 'again' }))
  expect(again.problem?.code).toBe('TARGET_EXISTS')
})

test('finds a blob that is gone, one that was changed, and one that nobody needs', async () => {
  const { api, path, source, caseId, importing } = await vaultWithCase()
  for (const name of ['a', 'b', 'c']) await writeFile(join(source, name), randomBytes(70_000))
  await importing([source])
  await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')
  const blobs = (await readdir(join(path, 'blobs'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const [first, second, third] = blobs.map((entry) => join(entry.parentPath, entry.name))
  if (!first || !second || !third) throw new Error('three blobs are needed')
  await rm(first)
  const changed = await readFile(second)
  changed[40_000] = (changed[40_000] ?? 0) ^ 1
  await writeFile(second, changed)
  const { findings } = await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')
  expect(findings.map(({ code }) => code).sort()).toEqual(['blob-damaged', 'blob-missing'])
  expect((await api.evidence.list({ caseId })).total).toBe(3)
})

test('writes everything out in open form', async () => {
  const { api, source, folder, importing } = await vaultWithCase()
  await writeFile(join(source, 'a.txt'), 'plain')
  await importing([source])
  const target = join(folder, 'everything')
  await resultOf(api, await api.vault.exportAll({ folder: target }), 'export-all')
  const cases = JSON.parse(await readFile(join(target, 'records', 'cases.json'), 'utf8'))
  expect(cases).toMatchObject([{ title: 'Case' }])
  expect((await readFile(join(target, 'records', 'evidence.csv'), 'utf8')).split('\r\n').length).toBe(3)
  const files = (await readdir(join(target, 'files'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name)).toEqual(['a.txt'])
})
