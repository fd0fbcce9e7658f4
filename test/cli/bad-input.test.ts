import { chmodSync, chownSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startEngine } from '../../electron/vault/index.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import { argumentsOf, type CommandLine, commandLineIn, vaultIn } from '../support/command-line.ts'
import { passphrase } from '../support/engine.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** The user to whom nothing belongs. */
const nobody = 65_534

/** Name and outcome of each file of an import, sorted. */
function outcomesIn(out: string): string[] {
  const { files } = JSON.parse(out) as { files: { path: string; outcome: string; problem?: { code: string } }[] }
  return files.map(({ path, outcome, problem }) => `${path.split('/').at(-1)} ${problem?.code ?? outcome}`).sort()
}

describe('bad input', () => {
  let folder = ''
  let line: CommandLine
  let recoveryWords: readonly string[] = []
  let reference = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-vault-cli-'))
    recoveryWords = (await vaultIn(folder)).recoveryWords
    line = commandLineIn(folder, 'here')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('opens with the recovery words as well', async () => {
    const words = ['case', 'add', '--title', 'A case', '--vault', 'Test.vault', '--recovery-fd', '0', '--json']
    const ran = await line.run(words, { input: `${recoveryWords.join(' ')}\n` })
    expect(ran).toMatchObject({ code: 0, err: '' })
    reference = JSON.parse(ran.out).reference
  })

  it('tells a wrong passphrase with exit code 3, and does not repeat it', async () => {
    const wrong = 'not the passphrase at all'
    const ran = await line.run(['case', 'list', '--vault', 'Test.vault', '--passphrase-fd', '0', '--json'], {
      input: `${wrong}\n`,
    })
    expect(ran.code).toBe(3)
    expect(JSON.parse(ran.out)).toEqual({
      error: { code: 'WRONG_KEY', facts: {}, message: expect.stringContaining('does not open') },
    })
    expect(ran.out + ran.err).not.toContain(wrong)
  })

  it('reports failed attempts at the next success', async () => {
    expect((await line.inVault(['case', 'list'])).err).toMatch(/1 failed attempt/)
  })

  it('tells mistyped recovery words from a wrong key', async () => {
    const words = ['case', 'list', '--vault', 'Test.vault', '--recovery-fd', '0', '--json']
    const ran = await line.run(words, { input: 'cloud cloud cloud\n' })
    expect(ran.code).toBe(3)
    expect(JSON.parse(ran.out).error.code).toBe('RECOVERY_WORDS_MISTYPED')
  })

  it('asks nobody where there is no terminal, and says what to do', async () => {
    const ran = await line.run(['case', 'list', '--vault', 'Test.vault'])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('--passphrase-file')
  })

  it('takes no passphrase from the environment', async () => {
    const env = { PASSPHRASE: passphrase, EVIDENCE_VAULT_PASSPHRASE: passphrase }
    expect((await line.run(['case', 'list', '--vault', 'Test.vault'], { env })).code).toBe(2)
  })

  it.each([
    ['a folder that is no vault', '.', 1, 'NOT_A_VAULT'],
    ['a folder that is not there', 'nowhere', 1, 'NOT_A_VAULT'],
  ])('refuses %s', async (_what, path, code, error) => {
    const ran = await line.run(['info', '--vault', path, '--json'])
    expect([ran.code, JSON.parse(ran.out).error.code]).toEqual([code, error])
  })

  it('tells a foreign file from a header that is damaged', async () => {
    mkdirSync(join(folder, 'foreign'))
    writeFileSync(join(folder, 'foreign', 'vault.json'), '{"name":"something else"}')
    const foreign = await line.run(['info', '--vault', 'foreign', '--json'])
    expect([foreign.code, JSON.parse(foreign.out).error.code]).toEqual([1, 'NOT_A_VAULT'])
    const header = readFileSync(join(folder, 'Test.vault', 'vault.json'), 'utf8')
    writeFileSync(join(folder, 'foreign', 'vault.json'), header.slice(0, -20))
    const damaged = await line.run(['info', '--vault', 'foreign', '--json'])
    expect([damaged.code, JSON.parse(damaged.out).error.code]).toEqual([4, 'VAULT_HEADER_DAMAGED'])
  })

  it('refuses a vault that another process has open, and leaves it to the other', async () => {
    const ports = await systemPorts({ profileFolder: join(folder, 'profile'), log: (text) => console.error(text) })
    const engine = startEngine(ports)
    try {
      await engine.api.session.unlock({ with: 'passphrase', path: join(folder, 'Test.vault'), passphrase })
      const ran = await line.inVault(['case', 'list', '--json'])
      expect(ran.code).toBe(1)
      expect(JSON.parse(ran.out).error.code).toBe('VAULT_IN_USE')
      expect((await engine.api.cases.list({})).total).toBe(1)
    } finally {
      await engine.close()
    }
    expect((await line.inVault(['case', 'list', '--json'])).code).toBe(0)
  })

  it('takes in a file of 0 bytes and one whose name is 255 bytes of Arabic with direction marks', async () => {
    const found = join(folder, 'found')
    mkdirSync(found)
    writeFileSync(join(found, 'empty'), '')
    const name = `\u200f\u202e${'ملف'.repeat(41)}abc`
    expect(Buffer.byteLength(name)).toBe(255)
    writeFileSync(join(found, name), 'Arabic')
    const ran = await line.inVault(['evidence', 'add', 'found', '--case', reference, '--quiet'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('<RLM><RLO>ملف')
    expect(ran.out).not.toMatch(/[\u200f\u202e]/)
    const { rows } = JSON.parse((await line.inVault(['evidence', 'list', '--json'])).out) as { rows: { originalName: string }[] }
    expect(rows.map(({ originalName }) => originalName).sort()).toEqual(['empty', name].sort())
  })

  it('names what it could not take in, takes in the rest, and ends with 1', async () => {
    writeFileSync(join(folder, 'good.txt'), 'good')
    const ran = await line.inVault(['evidence', 'add', 'good.txt', 'missing.txt', '/dev/null', '--case', reference, '--json'])
    expect(ran.code).toBe(1)
    expect(outcomesIn(ran.out)).toEqual(['good.txt added', 'missing.txt FILE_NOT_FOUND', 'null NOT_A_FILE'])
  })

  it.runIf(process.platform === 'linux')('names a folder and a file without permission, and takes in the rest', async () => {
    const own = await mkdtemp(join(tmpdir(), 'evidence-vault-cli-'))
    await vaultIn(own)
    mkdirSync(join(own, 'mixed', 'closed'), { recursive: true })
    for (const name of ['good.txt', 'closed.txt', 'closed/inside.txt']) writeFileSync(join(own, 'mixed', name), name)
    const user = process.getuid?.() === 0 ? nobody : undefined
    if (user !== undefined)
      for (const path of ['.', ...readdirSync(own, { recursive: true })]) chownSync(join(own, String(path)), user, user)
    for (const path of ['closed.txt', 'closed']) chmodSync(join(own, 'mixed', path), 0)
    const opening = ['--vault', 'Test.vault', '--passphrase-file', 'passphrase.txt', '--json']
    const as = user === undefined ? {} : { user }
    const { run } = commandLineIn(own)
    const made = await run(['case', 'add', '--title', 'A case', ...opening], as)
    const ran = await run(['evidence', 'add', 'mixed', '--case', JSON.parse(made.out).reference, ...opening], as)
    await rm(own, { recursive: true, force: true })
    expect(outcomesIn(ran.out)).toEqual(['closed FILE_NOT_READABLE', 'closed.txt FILE_NOT_READABLE', 'good.txt added'])
    expect(ran.code).toBe(1)
  })

  it('refuses a case, a person, a recipient that there is not', async () => {
    expect((await line.json(['case', 'show', '1999-999'], 1)).error).toMatchObject({ code: 'NOT_FOUND', facts: { kind: 'case' } })
    const consent = ['consent', 'add', '--person', 'Nobody', '--recipient', 'Nobody', '--level', 'full-name']
    expect((await line.json(consent, 1)).error).toMatchObject({ code: 'NOT_FOUND', facts: { kind: 'person' } })
  })

  it('refuses keys and cards that are none', async () => {
    const key = ['recipient', 'add', '--profile', 'ganhri', '--name', 'X', '--age-recipient', 'age1nonsense']
    expect((await line.json(key, 1)).error).toMatchObject({ code: 'RECIPIENT_KEY_INVALID' })
    writeFileSync(join(folder, 'card.txt'), 'not a card')
    expect((await line.json(['recipient', 'add', 'card.txt', '--profile', 'ganhri'], 1)).error).toMatchObject({
      code: 'CARD_INVALID',
    })
    writeFileSync(join(folder, 'large.txt'), 'x'.repeat(30_000))
    expect((await line.json(['recipient', 'add', 'large.txt', '--profile', 'ganhri'], 1)).error).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
  })

  it('speaks the language that it is asked for', async () => {
    expect((await line.run(['info', '--vault', 'nowhere', '--language', 'fr'])).err).toContain('n’est pas un coffre')
    expect((await line.run(['info', '--vault', 'nowhere'], { env: { LANG: 'ar_EG.UTF-8' } })).err).toContain('ليس خزنة')
  })

  it('makes a vault, refuses a weak passphrase, and never overwrites', async () => {
    const create = ['create', 'New.vault', '--name', 'New', '--user', 'A. Tester', '--passphrase-fd', '0', '--json']
    expect(JSON.parse((await line.run(create, { input: 'password\n' })).out).error.code).toBe('WEAK_PASSPHRASE')
    expect(readdirSync(folder)).not.toContain('New.vault')
    const made = await line.run(create, { input: `${passphrase}\n` })
    expect(JSON.parse(made.out)).toMatchObject({ vault: join(folder, 'New.vault'), recoveryConfirmed: false })
    expect(JSON.parse(made.out).recoveryWords).toHaveLength(24)
    expect(made.out + made.err).not.toContain(passphrase)
    expect(JSON.parse((await line.run(create, { input: `${passphrase}\n` })).out).error.code).toBe('VAULT_EXISTS')
  })

  it.runIf(process.platform === 'linux')('shows no secret among its arguments while it runs', async () => {
    let shown = ''
    const fifo = join(folder, 'big.bin')
    const file = openSync(fifo, 'w')
    for (let at = 0; at < 64; at += 1) writeSync(file, Buffer.alloc(1_000_000, at))
    const words = ['evidence', 'add', 'big.bin', '--case', reference]
    await line.inVault(words, { when: { err: /%/, act: (pid) => (shown = argumentsOf(pid)) } })
    expect(shown).toContain('passphrase.txt')
    expect(shown).not.toContain(passphrase)
  })

  it('changes a passphrase: the new one opens, the old one no longer, two secrets from one descriptor', async () => {
    const next = 'eight other words for the same test vault'
    const change = ['passphrase', 'change', '--vault', 'Test.vault', '--passphrase-fd', '0', '--new-passphrase-fd', '0']
    expect(await line.run(change, { input: `${passphrase}\n${next}\n` })).toMatchObject({ code: 0, err: '' })
    expect((await line.inVault(['case', 'list'])).code).toBe(3)
    const open = ['case', 'list', '--vault', 'Test.vault', '--passphrase-fd', '0', '--json']
    expect((await line.run(open, { input: `${next}\n` })).code).toBe(0)
  })
})
