import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Engine, startEngine } from '../../electron/vault/index.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import type { EvidenceItem } from '../../shared/domain/evidence.ts'
import { passphrase, testMemoryMiB } from '../support/engine.ts'
import { randomFrom } from '../support/random.ts'
import { recipientKeys } from '../support/recipient-keys.ts'
import { projectRoot } from '../support/source-file.ts'

export type CrashReport = {
  readonly seed: number
  readonly runs: number
  /** Runs in which the process was really killed at work, not after it had ended. */
  readonly killed: number
  readonly items: number
  readonly bundles: number
}

type Mode = 'import' | 'bundle'

type Scene = {
  readonly folder: string
  readonly caseId: string
  readonly bundleCaseId: string
  readonly recipientId: string
  readonly random: () => number
  /** How long each kind of work takes here when nobody kills it. */
  readonly durationsMs: Map<Mode, number>
  /** Hashes of every file that was ever offered for import. */
  readonly offered: Set<string>
}

/**
 * Kills imports and bundles with SIGKILL at random moments, run after run in one vault, and after each checks the vault:
 * every committed item is there and reads back to its hash, no item is there by half, the chain is whole, every
 * bundle is in the ledger as it lies in its folder, and the vault opens at once.
 * @throws Error at the first thing that does not hold; its message names seed and run
 */
export async function crashRuns(folder: string, runs: number, seed: number, say: (line: string) => void): Promise<CrashReport> {
  const scene = await prepare(folder, randomFrom(seed))
  let [killed, items, bundles] = [0, 0, 0]
  for (let run = 1; run <= runs; run += 1) {
    const mode = run % 2 === 1 ? 'import' : 'bundle'
    if (mode === 'import') writeSources(scene)
    try {
      const lines = await killOne(scene, mode)
      const found = await inspect(scene, items + lines.filter((line) => line === 'item').length, lines)
      if (!lines.includes('ended')) killed += 1
      items = found.items
      bundles = found.bundles
      say(`run ${run} ${mode}: killed after "${lines.at(-1)}"; ${items} items, ${bundles} bundles, all good`)
    } catch (error) {
      throw new Error(`seed ${seed}, run ${run} (${mode}): ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }
  return { seed, runs, killed, items, bundles }
}

async function engineFor(folder: string): Promise<Engine> {
  const log = (line: string) => console.error(line)
  return startEngine(await systemPorts({ profileFolder: join(folder, 'profile'), log }), { memoryMiB: testMemoryMiB })
}

async function prepare(folder: string, random: () => number): Promise<Scene> {
  for (const name of ['source', 'prepared', 'out']) mkdirSync(join(folder, name))
  for (let at = 0; at < 4; at += 1) writeFileSync(join(folder, 'prepared', `${at}.bin`), Buffer.alloc(700_000, at + 1))
  writeFileSync(join(folder, 'identity.txt'), '')
  const { api, close } = await engineFor(folder)
  await api.session.create({
    path: join(folder, 'Crash.vault'),
    name: 'Crash',
    userName: 'A. Tester',
    passphrase,
    weakAccepted: true,
  })
  const { id: caseId } = await api.cases.create({ title: 'Imports' })
  const { id: bundleCaseId } = await api.cases.create({ title: 'Bundles' })
  const { recipient, identityFile } = await recipientKeys()
  writeFileSync(join(folder, 'identity.txt'), identityFile)
  const { id: recipientId } = await api.recipients.add({ fields: { name: 'A', profile: 'other' }, ageRecipient: recipient })
  const { jobId } = await api.evidence.import({ caseId: bundleCaseId, paths: [join(folder, 'prepared')] })
  await api.jobs.wait({ jobId })
  for (const { id, version, title, type } of (await api.evidence.list({ caseId: bundleCaseId })).rows)
    await api.evidence.update({ id, version, fields: { title, type, peopleReviewed: true } })
  await close()
  return { folder, caseId, bundleCaseId, recipientId, random, offered: new Set(), durationsMs: new Map() }
}

/** New files of all sizes, so that a kill falls into every part of storing one. */
function writeSources({ folder, random, offered }: Scene): void {
  const source = join(folder, 'source')
  rmSync(source, { recursive: true, force: true })
  mkdirSync(source)
  for (let at = 0; at < 25; at += 1) {
    const sizeBytes = [0, 1, 1_000, 65_536, 65_537, 300_000, 2_000_000][Math.floor(random() * 7)] ?? 0
    const bytes = Buffer.from(`${random()}`.repeat(Math.ceil(sizeBytes / 10) + 1)).subarray(0, sizeBytes)
    writeFileSync(join(source, `${at}.bin`), bytes)
    offered.add(createHash('sha256').update(bytes).digest('hex'))
  }
}

/**
 * Starts the victim, kills it at a random moment, and gives the lines that it had said. The first of each mode is left
 * alone and timed, so that on a slow machine as on a fast one the kills fall into the whole of the work.
 */
async function killOne(scene: Scene, mode: Mode): Promise<string[]> {
  const { folder, caseId, bundleCaseId, recipientId, random, durationsMs } = scene
  const words = [folder, mode, passphrase, mode === 'import' ? caseId : bundleCaseId, recipientId]
  const env = { ...process.env, NODE_COMPILE_CACHE: join(projectRoot, '.cache', 'victim') }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'victim.ts'), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  // One in six is killed while it opens the vault, the others while they work.
  const from = random() < 1 / 6 ? 'opening' : 'working'
  const until = (word: string) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', () => said.includes(word) && resolve())
      child.once('close', () => resolve())
    })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const duration = durationsMs.get(mode)
  if (duration === undefined) {
    await until('working')
    const startedAt = performance.now()
    await closed
    durationsMs.set(mode, performance.now() - startedAt)
  } else {
    await until(from)
    await pause(random() * duration)
    child.kill('SIGKILL')
    await closed
    // The machine may have become slower or faster since.
    durationsMs.set(mode, duration * (said.includes('ended') ? 0.8 : /item|bundle/.test(said) ? 1 : 1.2))
  }
  if (child.exitCode !== null && !said.includes('ended')) throw new Error(`the process ended by itself, with ${child.exitCode}`)
  // The last line may have been cut by the kill; what stands before it was said whole.
  return said.split('\n').slice(0, -1)
}

async function inspect(scene: Scene, atLeast: number, lines: readonly string[]): Promise<{ items: number; bundles: number }> {
  const { api, close } = await engineFor(scene.folder)
  try {
    const info = await api.session.unlock({ with: 'passphrase', path: join(scene.folder, 'Crash.vault'), passphrase })
    expectThat(info.readOnly === null, `the vault opened read-only: ${info.readOnly}`)
    const items = await everyItem(api, scene.caseId)
    expectThat(items.length >= atLeast, `${atLeast} items were committed, ${items.length} are there`)
    // A commit may have come through whose line was no longer said.
    expectThat(items.length <= atLeast + 1, `${atLeast} items were said to be committed, ${items.length} are there`)
    for (const { sha256 } of items) expectThat(scene.offered.has(sha256), `an item has a hash that no file had: ${sha256}`)
    const check = await api.custody.check({})
    expectThat(check.whole, `the custody chain is broken at ${JSON.stringify(check.brokenAt)}`)
    await checkWhole(api)
    expectThat(readdirSync(join(scene.folder, 'Crash.vault', 'tmp')).length === 0, 'unfinished files are left in tmp')
    return { items: items.length, bundles: await checkBundles(api, scene, lines) }
  } finally {
    await close()
  }
}

async function everyItem(api: Engine['api'], caseId: string): Promise<EvidenceItem[]> {
  const items: EvidenceItem[] = []
  for (;;) {
    const { rows } = await api.evidence.list({ caseId, offset: items.length, limit: 1_000 })
    items.push(...rows)
    if (rows.length < 1_000) return items
  }
}

/** Reads every stored byte. A blob that was stored, whose row was not, is no damage. */
async function checkWhole(api: Engine['api']): Promise<void> {
  const { jobId } = await api.vault.doctor({ mode: 'full' })
  const { result, problem } = await api.jobs.wait({ jobId })
  if (result?.kind !== 'doctor') throw new Error(`the check did not end: ${problem?.code}`)
  const wrong = result.findings.filter(({ code }) => code !== 'blob-without-item')
  expectThat(wrong.length === 0, `damage: ${JSON.stringify(wrong)}`)
}

/** Every bundle that is in the folder is in the ledger as it lies there; every one that was said to be made is there and good. */
async function checkBundles(api: Engine['api'], { folder }: Scene, lines: readonly string[]): Promise<number> {
  const out = join(folder, 'out')
  const { rows } = await api.bundles.list({ limit: 1_000 })
  const ledger = new Map(rows.map(({ fileName, sha256 }) => [fileName, sha256]))
  const files = readdirSync(out).filter((name) => name.endsWith('.zip.age'))
  for (const name of files) expectThat(ledger.get(name) === (await hashOf(join(out, name))), `${name} is not as in the ledger`)
  const said = lines.filter((line) => line.startsWith('bundle ')).map((line) => line.slice('bundle '.length))
  for (const path of said) {
    const { jobId } = await api.bundles.verify({ path, identityPath: join(folder, 'identity.txt') })
    const { result } = await api.jobs.wait({ jobId })
    expectThat(result?.kind === 'verify' && result.report.verdict === 'good', `${path} does not verify`)
  }
  for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true })
  return rows.length
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}

function expectThat(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise)
}
