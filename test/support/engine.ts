import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Engine, startEngine } from '../../electron/vault/index.ts'
import type { Ports } from '../../electron/vault/ports.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { Job, JobResult } from '../../shared/domain/job.ts'
import { VaultError } from '../../shared/errors.ts'

/** The least work that a header may ask for: tests need no strong passphrase. */
export const testMemoryMiB = 64
export const passphrase = 'seven plain words for a test vault'

/** A folder that goes with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-vault-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A real engine whose profile is in `folder`, closed when the test ends; `bugs` gets every line it logs. */
export async function engineIn(folder: string, part: Partial<Ports> = {}): Promise<Engine & { readonly bugs: string[] }> {
  const bugs: string[] = []
  const ports = await systemPorts({
    profileFolder: join(folder, 'profile'),
    log: (line) => {
      console.error(line)
      bugs.push(line)
    },
  })
  const engine = startEngine({ ...ports, ...part }, { memoryMiB: testMemoryMiB })
  onTestFinished(() => engine.close())
  return { ...engine, bugs }
}

/** An engine with a new vault open, and where it is. */
export async function openNewVault(folder: string, part: Partial<Ports> = {}) {
  const engine = await engineIn(folder, part)
  const path = join(folder, 'Test.vault')
  const sheet = await engine.api.session.create({
    path,
    name: 'Test Commission',
    userName: 'A. Tester',
    passphrase,
    weakAccepted: true,
  })
  return { engine, api: engine.api, path, sheet }
}

/** Waits for a job, and gives its result; throws its problem. */
export async function resultOf<K extends JobResult['kind']>(
  api: EngineClient,
  started: { readonly jobId: string },
  kind: K,
): Promise<Extract<JobResult, { kind: K }>> {
  const job: Job = await api.jobs.wait(started)
  if (job.problem) throw new VaultError(job.problem.code, job.problem.facts)
  if (job.state === 'cancelled') throw new VaultError('CANCELLED')
  const { result } = job
  if (result?.kind !== kind) throw new Error(`the job has no result of kind ${kind}`)
  return result as Extract<JobResult, { kind: K }>
}

/** The code of the VaultError with which a promise rejects; fails where it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof VaultError) return error.code
  throw error
}
