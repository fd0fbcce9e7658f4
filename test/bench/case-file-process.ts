/**
 * Makes a generated vault (`make`), or measures the case file on it and on its plain copy in turns (`measure`): one JSON line
 * for each measure, times in milliseconds. Arguments: the job, the vault's folder, and how many times smaller, or the round.
 */
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readHeaderFile } from '../../electron/vault/keys/header-file.ts'
import { unlockWithPassphrase } from '../../electron/vault/keys/vault-keys.ts'
import type { Ports } from '../../electron/vault/ports.ts'
import { indexChanged } from '../../electron/vault/records/search-table.ts'
import { writerOn } from '../../electron/vault/records/writer.ts'
import { closeVault } from '../../electron/vault/session/close-vault.ts'
import type { OpenVault } from '../../electron/vault/session/open-vault.ts'
import { unlockVault } from '../../electron/vault/session/unlock-vault.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import { generate } from '../generator/generate.ts'
import { fullSize, sizeOver } from '../generator/size.ts'
import { type Calls, callsOn, createBenchVault, inTurns, passphrase, timeOf, times, typed, warm } from './bench-calls.ts'
import { openPlainCopy, writePlainCopy } from './plain-copy.ts'

const [job = '', folder = '', argument = '1'] = process.argv.slice(2)
const path = join(folder, 'Bench.vault')
const plainPath = join(folder, 'plain.db')
const today = '2025-12-31'

async function make(ports: Ports): Promise<void> {
  await mkdir(folder, { recursive: true })
  const vault = await createBenchVault(ports, path)
  const keyHex = vault.keys.recordsKeyHex()
  const start = performance.now()
  generate(vault.db, argument === '1' ? fullSize : sizeOver(Number(argument)), 1)
  const generated = performance.now()
  while (vault.db.transaction(() => indexChanged(vault.db, 5_000))() > 0);
  const indexed = performance.now()
  await closeVault(vault)
  await writePlainCopy({ from: join(path, 'records.db'), to: plainPath, keyHex })
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  console.log(`generated in ${seconds(start, generated)} s, indexed in ${seconds(generated, indexed)} s`)
}

/** What the window asks for first, and again whenever somebody comes back to a list. */
const lists: readonly ((calls: Calls) => Promise<unknown>)[] = [
  ({ incidents }) => incidents.list({ limit: 100 }),
  ({ incidents }) => incidents.list({ limit: 100, sort: { by: 'changedAt', descending: true } }),
  ({ incidents }) => incidents.list({ limit: 100, sort: { by: 'title' } }),
  ({ incidents }) => incidents.list({ limit: 100, filter: { acts: ['thr-death'], first: '2024-01-01' } }),
  ({ evidence }) => evidence.list({ limit: 100 }),
  ({ people }) => people.list({ limit: 100 }),
  ({ cases }) => cases.list({ limit: 100 }),
]

async function measure(ports: Ports): Promise<void> {
  for (const file of [join(path, 'records.db'), plainPath]) await warm(file)
  const timed = { 'first-list': times(), list: times(), search: times(), 'save-form': times(), overview: times() }
  const vault = await firstLists(ports, timed['first-list'])
  const plainDb = openPlainCopy(plainPath)
  const ours = callsOn(vault)
  const plain = callsOn({ ...vault, db: plainDb, writer: writerOn(plainDb, ports, 'B. Bench') })
  for (const list of lists) await inTurns(timed.list, ours, plain, list)
  for (const text of typed()) await inTurns(timed.search, ours, plain, ({ search }) => search.find({ text, limit: 20 }))
  for (let at = 0; at < 10; at++) await inTurns(timed['save-form'], ours, plain, (calls) => saveForm(calls, at))
  for (let at = 0; at < 3; at++) await inTurns(timed.overview, ours, plain, overview)
  for (const [name, { ours, plain }] of Object.entries(timed)) console.log(JSON.stringify({ measure: name, ours, plain }))
  plainDb.close()
  await closeVault(vault)
}

/** From the passphrase to the first list, less the derivation of the key, which is measured by itself right before. */
async function firstLists(ports: Ports, into: ReturnType<typeof times>): Promise<OpenVault> {
  const { header } = await readHeaderFile(path)
  const derive = async () => (await unlockWithPassphrase(header, passphrase)).wipe()
  await derive()
  const derivation = await timeOf(derive)
  const start = performance.now()
  const vault = await unlockVault(ports, () => undefined, { with: 'passphrase', path, passphrase })
  const calls = callsOn(vault)
  await calls.cases.list({ limit: 100 })
  await calls.incidents.list({ limit: 100 })
  into.ours.push(performance.now() - start - derivation)
  const copy = `${plainPath}.again`
  await cp(plainPath, copy)
  into.plain.push(
    await timeOf(async () => {
      const db = openPlainCopy(copy)
      const plain = callsOn({ ...vault, db, writer: writerOn(db, ports, 'B. Bench') })
      await plain.cases.list({ limit: 100 })
      await plain.incidents.list({ limit: 100 })
      db.close()
    }),
  )
  await rm(copy)
  return vault
}

async function saveForm({ incidents }: Calls, at: number): Promise<void> {
  const { rows } = await incidents.list({ limit: 1, offset: at * 97 })
  const incident = await incidents.get({ id: rows[0]?.id ?? '' })
  const { title, start, acts, targets, authors, sources, narrative, narrativeLanguage, country, region, place } = incident
  const fields = { title: `${title}.`, start, acts, targets, authors, sources, narrativeLanguage, country, region, place }
  await incidents.update({ id: incident.id, version: incident.version, fields: { ...fields, narrative: `${narrative} ${at}` } })
}

/** What the overview asks for when it opens: five tables of the reporting period, and what waits. */
async function overview({ statistics }: Calls): Promise<void> {
  const filter = { first: '2025-05-01', last: '2026-04-30' }
  await statistics.incidents({ filter, today, by: ['month', 'actGroup', 'targetLevel', 'authorState', 'worldRegion'] })
  await statistics.actions({ today })
}

const ports = await systemPorts({ profileFolder: join(folder, 'profile'), log: (line) => console.error(line) })
const jobs: Readonly<Record<string, (ports: Ports) => Promise<void>>> = { make, measure }
const work = jobs[job]
if (!work) throw new Error(`no job is called ${job}`)
await work(ports)
process.exit(0)
