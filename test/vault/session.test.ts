import { randomBytes } from 'node:crypto'
import { copyFile, cp, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, engineIn, openNewVault, passphrase, temporaryFolder } from '../support/engine.ts'

test('makes a vault that only its passphrase and its recovery words open', async () => {
  const { api, path, sheet } = await openNewVault(await temporaryFolder())
  await api.cases.create({ title: 'One' })
  await api.session.lock({})
  expect(await api.session.state({})).toBeNull()
  expect(await codeOf(api.cases.list({}))).toBe('LOCKED')
  expect(await codeOf(api.session.unlock({ with: 'passphrase', path, passphrase: 'wrong' }))).toBe('WRONG_KEY')
  const info = await api.session.unlock({ with: 'passphrase', path, passphrase })
  expect(info).toMatchObject({ name: 'Test Commission', failedUnlocks: 1, readOnly: null, counts: { cases: 1 } })
  await api.session.lock({})
  expect((await api.session.unlock({ with: 'recovery', path, words: sheet.words.join(' ').toUpperCase() })).failedUnlocks).toBe(0)
  expect((await api.custody.list({})).rows.map(({ action }) => action)).toContain('recovery-used')
})

test('keeps files to their owner, and everything in them encrypted', async () => {
  const { api, path } = await openNewVault(await temporaryFolder())
  const marker = 'marker-of-a-case-title-that-must-not-be-readable'
  await api.cases.create({ title: marker })
  const inspect = async () => {
    const names = await readdir(path, { recursive: true, withFileTypes: true })
    for (const entry of names) {
      const file = join(entry.parentPath, entry.name)
      expect((await stat(file)).mode & 0o077, file).toBe(0)
      if (entry.isFile()) expect((await readFile(file)).includes(marker), file).toBe(false)
    }
  }
  await inspect()
  await api.session.lock({})
  await inspect()
})

test('asks two words of the recovery sheet back', async () => {
  const { api, sheet } = await openNewVault(await temporaryFolder())
  const word = (place: number) => ({ place, word: sheet.words[place - 1] ?? '' })
  expect(await api.session.confirmRecovery({ words: [word(3), { place: 9, word: 'wrong' }] })).toEqual({ confirmed: false })
  expect((await api.session.state({}))?.recoveryConfirmed).toBe(false)
  expect(await api.session.confirmRecovery({ words: [word(3), word(24)] })).toEqual({ confirmed: true })
  expect((await api.session.state({}))?.recoveryConfirmed).toBe(true)
})

test('changes the passphrase, and only with the one that opens it', async () => {
  const { api, path } = await openNewVault(await temporaryFolder())
  const next = 'another seven plain words of ours here'
  expect(await codeOf(api.session.changePassphrase({ current: 'wrong', next, weakAccepted: true }))).toBe('WRONG_KEY')
  expect(await codeOf(api.session.changePassphrase({ current: passphrase, next: 'abc' }))).toBe('WEAK_PASSPHRASE')
  await api.session.changePassphrase({ current: passphrase, next, weakAccepted: true })
  await api.session.lock({})
  expect(await codeOf(api.session.unlock({ with: 'passphrase', path, passphrase }))).toBe('WRONG_KEY')
  expect((await api.session.unlock({ with: 'passphrase', path, passphrase: next })).name).toBe('Test Commission')
})

test('refuses a weak passphrase unless it is accepted, and a folder that is there', async () => {
  const folder = await temporaryFolder()
  const { api } = await engineIn(folder)
  const input = { path: join(folder, 'V.vault'), name: 'V', userName: 'U', passphrase: 'password' }
  expect(await codeOf(api.session.create(input))).toBe('WEAK_PASSPHRASE')
  await mkdir(input.path)
  expect(await codeOf(api.session.create({ ...input, weakAccepted: true }))).toBe('VAULT_EXISTS')
  expect(await codeOf(api.session.create({ ...input, path: join(folder, 'no', 'such', 'V.vault'), weakAccepted: true }))).toBe(
    'TARGET_NOT_WRITABLE',
  )
})

test('says what is wrong with what is not a vault of ours', async () => {
  const folder = await temporaryFolder()
  const { api } = await engineIn(folder)
  const inspect = (name: string) => codeOf(api.session.inspect({ path: join(folder, name) }))
  expect(await inspect('nowhere')).toBe('NOT_A_VAULT')
  for (const [name, text] of [
    ['empty', ''],
    ['foreign', '{"hello":1}'],
    ['binary', '\x00\x01\x02'],
  ] as const) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'vault.json'), text)
    expect(await inspect(name), name).toBe('NOT_A_VAULT')
  }
  await writeFile(join(folder, 'file'), 'x')
  expect(await inspect('file')).toBe('NOT_A_VAULT')
})

test('refuses a vault from the future', async () => {
  const { api, path } = await openNewVault(await temporaryFolder())
  await api.session.lock({})
  const header = join(path, 'vault.json')
  await writeFile(header, (await readFile(header, 'utf8')).replace('"version":1', '"version":2'))
  await rm(join(path, 'vault.json.previous'), { force: true })
  expect(await codeOf(api.session.inspect({ path }))).toBe('VAULT_FROM_FUTURE')
})

test('refuses a vault that another engine has open, and lets go when it is closed', async () => {
  const folder = await temporaryFolder()
  const { api, path } = await openNewVault(folder)
  const second = await engineIn(folder)
  expect((await second.api.session.inspect({ path })).inUse).not.toBeNull()
  expect(await codeOf(second.api.session.unlock({ with: 'passphrase', path, passphrase }))).toBe('VAULT_IN_USE')
  expect((await second.api.session.inspect({ path })).inUse, 'the refused one leaves the note of the other').not.toBeNull()
  await api.cases.create({ title: 'Still works' })
  await api.session.lock({})
  expect((await second.api.session.unlock({ with: 'passphrase', path, passphrase })).counts.cases).toBe(1)
})

test('does not take a crashed program for one that runs', async () => {
  const { api, path } = await openNewVault(await temporaryFolder())
  await api.session.lock({})
  const dead = { machine: 'elsewhere', workstation: 'not-this-one', pid: 1, since: '2026-01-01T00:00:00.000Z' }
  await writeFile(join(path, 'lock'), JSON.stringify(dead))
  expect(await codeOf(api.session.unlock({ with: 'passphrase', path, passphrase }))).toBe('VAULT_IN_USE')
  for (const junk of ['', '{', 'x'.repeat(10_000), JSON.stringify({ ...dead, pid: 'no' })]) {
    await writeFile(join(path, 'lock'), junk)
    expect((await api.session.unlock({ with: 'passphrase', path, passphrase })).readOnly).toBeNull()
    await api.session.lock({})
  }
})

test('gives a typed error, never wrong records, where one byte of the database was changed', async () => {
  const folder = await temporaryFolder()
  const { api, path } = await openNewVault(folder)
  for (let n = 0; n < 40; n += 1) await api.cases.create({ title: `Case ${n}`, summary: 'x'.repeat(2_000) })
  await api.session.lock({})
  const records = join(path, 'records.db')
  const kept = join(folder, 'kept.db')
  await copyFile(records, kept)
  const { size } = await stat(records)
  for (let n = 0; n < 24; n += 1) {
    await copyFile(kept, records)
    await flipByte(records, Math.floor((size / 24) * n) + (randomBytes(1)[0] ?? 0))
    const outcome = await api.session.unlock({ with: 'passphrase', path, passphrase }).then(
      async () => {
        const list = await api.cases.list({}).then(
          ({ rows }) => rows.every(({ title, summary }) => /^Case \d+$/.test(title) && summary === 'x'.repeat(2_000)),
          (error: unknown) => codeOf(Promise.reject(error)),
        )
        const job = await api.jobs.wait(await api.vault.doctor({ mode: 'quick' })).catch(() => null)
        const isNoticed =
          job?.result?.kind === 'doctor' ? job.result.findings.some(({ level }) => level === 'error') : job?.problem !== null
        await api.session.lock({})
        return [list, isNoticed]
      },
      (error: unknown) => codeOf(Promise.reject(error)),
    )
    if (typeof outcome === 'string') expect(outcome).toBe('VAULT_DAMAGED')
    else {
      expect([true, 'VAULT_DAMAGED']).toContain(outcome[0])
      expect(outcome[1], 'the damage is noticed by a check').toBe(true)
    }
  }
})

test('opens for reading only where an older copy of the records was put back', async () => {
  const folder = await temporaryFolder()
  const { api, path } = await openNewVault(folder)
  await api.session.lock({})
  await cp(join(path, 'records.db'), join(folder, 'old.db'))
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  await api.cases.create({ title: 'Seen, then rolled back' })
  await api.session.lock({})
  await cp(join(folder, 'old.db'), join(path, 'records.db'))
  expect((await api.session.unlock({ with: 'passphrase', path, passphrase })).readOnly).toBe('rolled-back')
  expect(await codeOf(api.cases.create({ title: 'No' }))).toBe('READ_ONLY')
  expect((await api.cases.list({})).rows).toEqual([])
  expect((await api.custody.check({})).brokenAt?.reason).toBe('rolled-back')
})

test('notices an older copy of the whole vault on a machine that saw the newer one', async () => {
  const folder = await temporaryFolder()
  const { api, path } = await openNewVault(folder)
  await api.session.lock({})
  await cp(path, join(folder, 'Old.vault'), { recursive: true })
  await api.session.unlock({ with: 'passphrase', path, passphrase })
  await api.session.lock({})
  expect((await api.session.unlock({ with: 'passphrase', path: join(folder, 'Old.vault'), passphrase })).readOnly).toBe(
    'rolled-back',
  )
})

async function flipByte(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: at })
    await file.write(Buffer.from([(buffer[0] ?? 0) ^ 0x40]), 0, 1, at)
  } finally {
    await file.close()
  }
}
