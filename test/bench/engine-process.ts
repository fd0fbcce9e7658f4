/**
 * One measured job of the engine in a process of its own, so that its memory and its threads are its own. Arguments: the job, a
 * folder for the vault, and what the job needs. Prints one JSON object: `seconds`, `peakAboveIdleMB`,
 * and `childrenPeakMB` of the processes that it started.
 */
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { sealAge } from '../../electron/vault/blobs/age-file.ts'
import { syncedWriter } from '../../electron/vault/blobs/synced-writer.ts'
import { startEngine } from '../../electron/vault/index.ts'
import { ageKeyPairOf } from '../../electron/vault/keys/age-identity.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import type { EngineClient } from '../../shared/contract/index.ts'
import { watchChildrenMemory, watchMemory } from './peak-memory.ts'

export type Measured = { readonly seconds: number; readonly peakAboveIdleMB: number; readonly childrenPeakMB: number }

const passphrase = 'a long passphrase for measuring only'
const [job = '', folder = '', argument = ''] = process.argv.slice(2)

const jobs: Readonly<Record<string, () => Promise<Measured>>> = {
  import: async () => {
    const { api, caseId } = await newVault(64)
    return measured(async () => ended(api, await api.evidence.import({ caseId, paths: [argument] })))
  },
  bundle: async () => {
    const { api, caseId } = await newVault(64)
    await ended(api, await api.evidence.import({ caseId, paths: [argument] }))
    const { rows } = await api.evidence.list({ caseId })
    for (const { id, version, title, type } of rows)
      await api.evidence.update({ id, version, fields: { title, type, peopleReviewed: true } })
    const { card } = await api.recipients.ownCard({})
    const recipient = await api.recipients.addCard({ card, profile: 'other' })
    const request = { caseId, recipientIds: [recipient.id], language: 'en' as const }
    const { planHash } = await api.bundles.plan(request)
    return measured(async () => ended(api, await api.bundles.make({ request, planHash, folder, notVerifiedAccepted: true })))
  },
  seal: async () => {
    await mkdir(folder, { recursive: true })
    const { recipient } = await ageKeyPairOf(new Uint8Array(32).fill(9))
    const source = await open(argument, 'r')
    const disk = syncedWriter(await open(join(folder, 'sealed'), 'wx'))
    return measured(async () => {
      await sealAge(piecesOf(source), { recipients: [recipient] }, disk.write)
      await disk.finish()
    })
  },
  read: async () => {
    const { api, caseId } = await newVault(64)
    await ended(api, await api.evidence.import({ caseId, paths: [argument] }))
    return measured(async () => ended(api, await api.review.readRest({ caseId })))
  },
  create: async () => {
    const { api, close } = await newVault(undefined)
    await api.session.lock({})
    await close()
    return { seconds: 0, peakAboveIdleMB: 0, childrenPeakMB: 0 }
  },
  unlock: async () => {
    const { api } = await engine(undefined)
    return measured(() => api.session.unlock({ with: 'passphrase', path: vaultPath(), passphrase }))
  },
  fill: async () => {
    const { api, caseId, close } = await newVault(64)
    const answer = await measured(async () => ended(api, await api.evidence.import({ caseId, paths: [argument] })))
    await api.session.lock({})
    await close()
    return answer
  },
  open: async () => {
    const { api } = await engine(64)
    return measured(async () => {
      await api.session.unlock({ with: 'passphrase', path: vaultPath(), passphrase })
      await api.cases.list({})
      await api.evidence.list({})
    })
  },
}

/** A file in pieces that are overwritten by the next, as a blob is lent. */
async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(1024 * 1024)
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

function vaultPath(): string {
  return join(folder, 'Bench.vault')
}

async function engine(memoryMiB: number | undefined) {
  const ports = await systemPorts({ profileFolder: join(folder, 'profile'), log: (line) => console.error(line) })
  return startEngine(ports, memoryMiB === undefined ? {} : { memoryMiB })
}

async function newVault(memoryMiB: number | undefined) {
  await mkdir(folder, { recursive: true })
  const { api, close } = await engine(memoryMiB)
  await api.session.create({ path: vaultPath(), name: 'Bench', userName: 'B. Bench', passphrase, weakAccepted: true })
  const { id: caseId } = await api.cases.create({ title: 'Measured', nexus: 'mandated-work' })
  return { api, caseId, close }
}

async function ended(api: EngineClient, started: { readonly jobId: string }): Promise<void> {
  const job = await api.jobs.wait(started)
  if (job.state !== 'done') throw new Error(`the job ended as ${job.state}: ${JSON.stringify(job.problem)}`)
  if (job.result?.kind === 'import' && job.result.files.some(({ outcome }) => outcome !== 'added'))
    throw new Error('a file failed')
}

async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const memory = watchMemory()
  const children = watchChildrenMemory()
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  return { seconds, peakAboveIdleMB: memory.peakAboveIdleMB(), childrenPeakMB: children.peakMB() }
}

const run = jobs[job]
if (!run) throw new Error(`no job is called ${job}`)
process.stdout.write(JSON.stringify(await run()))
process.exit(0)
