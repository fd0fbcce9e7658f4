import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CommandLine, commandLineIn, everythingPrinted, vaultIn } from '../support/command-line.ts'
import { passphrase } from '../support/engine.ts'
import { recipientKeys } from '../support/recipient-keys.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** The main job by command line, step by step: each step needs the ones before it. */
describe('the main job, by command line', () => {
  let folder = ''
  let line: CommandLine
  let recoveryWords: readonly string[] = []
  let planHash = ''
  let reference = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-vault-cli-'))
    recoveryWords = (await vaultIn(folder)).recoveryWords
    line = commandLineIn(folder)
    mkdirSync(join(folder, 'found', 'phone'), { recursive: true })
    writeFileSync(join(folder, 'found', 'notes.txt'), 'Nothing about anybody.\n')
    writeFileSync(join(folder, 'found', 'empty.bin'), '')
    writeFileSync(join(folder, 'found', 'phone', 'call.txt'), 'They called Farid Example at night.\n')
    const keys = await recipientKeys()
    writeFileSync(join(folder, 'identity.txt'), keys.identityFile)
    writeFileSync(join(folder, 'age-recipient.txt'), keys.recipient)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('opens a case', async () => {
    const made = await line.json(['case', 'add', '--title', 'Smear campaign', '--nexus', 'mandated-work'])
    expect(made).toMatchObject({ reference: expect.stringMatching(/^\d{4}-001$/), title: 'Smear campaign' })
    reference = String(made.reference)
  })

  it('registers two people in it', async () => {
    const named = [
      'person',
      'add',
      '--name',
      'Farid Example',
      '--case',
      reference,
      '--as',
      'target',
      '--contact',
      '+000 555 0100',
    ]
    expect(await line.json(named)).toMatchObject({ displayName: 'Farid Example' })
    expect(await line.json(['person', 'add', '--name', 'Salma Withheld', '--case', reference, '--as', 'witness'])).toHaveProperty(
      'id',
    )
    expect(await line.json(['person', 'list', '--case', reference])).toMatchObject({ total: 2 })
  })

  it('records an incident with a date as people know it', async () => {
    const words = ['incident', 'add', '--case', reference, '--title', 'Threat by telephone', '--start', '~2026-03']
    const made = await line.json([
      ...words,
      ...['--act', 'thr-threat', '--target', 'office-holder:Farid Example'],
      ...['--narrative', 'Salma Withheld heard the call.'],
    ])
    expect(made).toMatchObject({ start: { precision: 'estimate', value: '2026-03' }, acts: ['thr-threat'] })
    expect(await line.json(['incident', 'list', '--case', reference])).toMatchObject({ total: 1 })
  })

  it('takes in a folder with its subfolders, once', async () => {
    const words = ['evidence', 'add', 'found', '--case', reference]
    const { files } = (await line.json(words)) as { files: { outcome: string }[] }
    expect(files.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
    const again = (await line.json(words)) as { files: { outcome: string }[] }
    expect(again.files.map(({ outcome }) => outcome)).toEqual(['already', 'already', 'already'])
    const listed = (await line.json(['evidence', 'list', '--case', reference])) as { rows: { folder: string }[] }
    expect(listed.rows.map((row) => row.folder).sort()).toEqual(['found', 'found', 'found/phone'])
  })

  it('records whom the files identify', async () => {
    const items = ['--item', 'notes.txt', '--item', 'empty.bin']
    expect((await line.inVault(['evidence', 'review', '--case', reference, ...items, '--nobody'])).code).toBe(0)
    const call = await line.json([
      'evidence',
      'review',
      '--case',
      reference,
      '--item',
      'found/phone/call.txt',
      '--identifies',
      'Farid Example',
    ])
    expect(call).toMatchObject({ items: [{ peopleReviewed: true, identifies: [expect.any(String)] }] })
  })

  it('adds a recipient by key, and records a consent and how the key was verified', async () => {
    const key = readFileSync(join(folder, 'age-recipient.txt'), 'utf8')
    const words = ['recipient', 'add', '--name', 'Example Network', '--age-recipient', key, '--profile', 'ganhri']
    expect(await line.json(words)).toMatchObject({ trust: 'not-verified', ageRecipient: key })
    expect(await line.json(['recipient', 'trust', 'Example Network', 'met'])).toMatchObject({ trust: 'met' })
    const consent = ['consent', 'add', '--person', 'Farid Example', '--recipient', 'Example Network', '--level', 'full-name']
    const told = ['purpose', 'risks', 'right-to-withdraw'].flatMap((topic) => ['--informed-of', topic])
    expect(await line.json([...consent, ...told])).toMatchObject({ identityLevel: 'full-name', withdrawnOn: null })
  })

  it('shows what would leave, and writes nothing', async () => {
    const plan = (await line.json(['bundle', 'plan', ...toNetwork()])) as {
      planHash: string
      people: { displayName: string; leavesAs: string }[]
      files: { leaves: boolean }[]
    }
    planHash = plan.planHash
    expect(plan.people.map(({ displayName, leavesAs }) => [displayName, leavesAs]).sort()).toEqual([
      ['Farid Example', 'full-name'],
      ['Salma Withheld', 'withheld'],
    ])
    expect(plan.files.every(({ leaves }) => leaves)).toBe(true)
    expect(readdirSync(folder)).not.toContain('out')
  })

  it('seals what was confirmed, and nothing else', async () => {
    mkdirSync(join(folder, 'out'))
    const words = ['bundle', 'make', ...toNetwork(), '--folder', 'out']
    expect(await line.json([...words, '--confirm', '0'.repeat(64)], 1)).toMatchObject({ error: { code: 'PLAN_CHANGED' } })
    expect(await line.json(words, 2)).toMatchObject({ error: { code: 'USAGE' } })
    expect(readdirSync(join(folder, 'out'))).toEqual([])
    expect(await line.json([...words, '--confirm', planHash])).toMatchObject({
      kind: 'bundle',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(readdirSync(join(folder, 'out')).some((name) => name.endsWith('.zip.age'))).toBe(true)
    expect(await line.json(['bundle', 'list', '--case', reference])).toMatchObject({ total: 1 })
  })

  it('verifies it without any vault: whole, signer not known', async () => {
    const ran = await line.run(['bundle', 'verify', bundle(), '--identity', 'identity.txt', '--json'])
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'good-signer-unknown' })
    expect(ran.code).toBe(5)
  })

  it('verifies it in the vault that made it: whole, signer known', async () => {
    const ran = await line.inVault(['bundle', 'verify', bundle(), '--identity', 'identity.txt', '--json'])
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'good' })
    expect(ran.code).toBe(0)
  })

  it('opens it into a new folder, where the withheld name is nowhere', async () => {
    const ran = await line.run(['bundle', 'open', bundle(), '--identity', 'identity.txt', '--folder', 'opened'])
    expect(ran.code).toBe(5)
    const files = readdirSync(join(folder, 'opened'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const all = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n')
    expect(all).toContain('Farid Example')
    expect(all).not.toContain('Salma')
    expect(all).not.toContain('555 0100')
  })

  it('refuses a bundle with one byte changed', async () => {
    const bytes = readFileSync(join(folder, bundle()))
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
    writeFileSync(join(folder, 'changed.zip.age'), bytes)
    const ran = await line.run([
      'bundle',
      'open',
      'changed.zip.age',
      '--identity',
      'identity.txt',
      '--folder',
      'opened-2',
      '--json',
    ])
    expect(JSON.parse(ran.out)).toMatchObject({ report: { verdict: 'bad' }, folder: null })
    expect(ran.code).toBe(4)
    expect(readdirSync(folder)).not.toContain('opened-2')
  })

  it('says that a bundle cannot be opened with the wrong key', async () => {
    writeFileSync(join(folder, 'other.txt'), (await recipientKeys()).identityFile)
    expect((await line.run(['bundle', 'verify', bundle(), '--identity', 'other.txt'])).code).toBe(3)
  })

  it('finds the custody chain whole and no damage', async () => {
    expect(await line.json(['custody', 'check'])).toMatchObject({ whole: true, brokenAt: null })
    expect(await line.json(['doctor', '--full'])).toMatchObject({ kind: 'doctor', blobsChecked: 3, findings: [] })
    const lines = (await line.inVault(['custody', 'list', '--ndjson'])).out.trim().split('\n')
    expect(lines.map((text) => JSON.parse(text).action)).toContain('exported')
  })

  it('takes everything out in clear, after it was asked for expressly', async () => {
    expect(await line.json(['export-all', 'everything'], 2)).toMatchObject({ error: { code: 'USAGE' } })
    expect(await line.json(['export-all', 'everything', '--yes'])).toMatchObject({ kind: 'export-all' })
    const names = readdirSync(join(folder, 'everything'), { recursive: true }).map(String)
    expect(names.some((name) => name.endsWith('call.txt'))).toBe(true)
  })

  it('never printed a secret', () => {
    const printed = everythingPrinted.join('\n')
    expect(printed.length).toBeGreaterThan(1_000)
    expect(printed).not.toContain(passphrase)
    expect(printed).not.toContain(recoveryWords.slice(0, 3).join(' '))
    expect(printed).not.toContain('AGE-SECRET-KEY')
  })

  function toNetwork(): string[] {
    return ['--case', reference, '--to', 'Example Network', '--report-language', 'en']
  }

  function bundle(): string {
    return join('out', readdirSync(join(folder, 'out')).find((name) => name.endsWith('.zip.age')) ?? '')
  }
})
