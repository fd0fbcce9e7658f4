/**
 * Makes a vault with 20,000 documents of text (`make`), or measures the search in it and in its plain copy in turns
 * (`measure`): one JSON line, times in milliseconds. Arguments: the job and the vault's folder.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ports } from '../../electron/vault/ports.ts'
import { indexChanged } from '../../electron/vault/records/search-table.ts'
import { writerOn } from '../../electron/vault/records/writer.ts'
import { closeVault } from '../../electron/vault/session/close-vault.ts'
import { unlockVault } from '../../electron/vault/session/unlock-vault.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import { generateCases } from '../generator/cases.ts'
import { generateEvidence } from '../generator/evidence.ts'
import { generatePeople } from '../generator/people.ts'
import { seeded } from '../generator/seeded.ts'
import { generateTexts } from '../generator/texts.ts'
import { callsOn, createBenchVault, inTurns, passphrase, times, typed, warm } from './bench-calls.ts'
import { openPlainCopy, writePlainCopy } from './plain-copy.ts'

const documents = 20_000
const [job = '', folder = ''] = process.argv.slice(2)
const path = join(folder, 'Texts.vault')
const plainPath = join(folder, 'plain.db')

async function make(ports: Ports): Promise<void> {
  await mkdir(folder, { recursive: true })
  const vault = await createBenchVault(ports, path)
  const { db } = vault
  const random = seeded(1)
  const size = { cases: 200, incidents: 0, people: 200, evidence: documents, history: 0 }
  db.transaction(() => {
    const cases = generateCases(db, size, random)
    const people = generatePeople(db, size, random, cases)
    const items = generateEvidence(db, size, random, { cases, people, incidents: [] })
    generateTexts(db, documents, random, items)
  })()
  const start = performance.now()
  while (db.transaction(() => indexChanged(db, 500))() > 0);
  const seconds = (performance.now() - start) / 1000
  const keyHex = vault.keys.recordsKeyHex()
  await closeVault(vault)
  await writePlainCopy({ from: join(path, 'records.db'), to: plainPath, keyHex })
  console.log(`${documents} documents indexed in ${seconds.toFixed(0)} s`)
}

async function measure(ports: Ports): Promise<void> {
  for (const file of [join(path, 'records.db'), plainPath]) await warm(file)
  const vault = await unlockVault(ports, () => undefined, { with: 'passphrase', path, passphrase })
  const plainDb = openPlainCopy(plainPath)
  const ours = callsOn(vault)
  const plain = callsOn({ ...vault, db: plainDb, writer: writerOn(plainDb, ports, 'B. Bench') })
  const timed = times()
  for (const text of typed()) await inTurns(timed, ours, plain, ({ search }) => search.find({ text, limit: 20 }))
  console.log(JSON.stringify(timed))
  plainDb.close()
  await closeVault(vault)
}

const ports = await systemPorts({ profileFolder: join(folder, 'profile'), log: (line) => console.error(line) })
await (job === 'make' ? make(ports) : measure(ports))
process.exit(0)
