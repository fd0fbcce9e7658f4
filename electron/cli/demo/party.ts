import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineClient } from '../../../shared/contract/index.ts'
import type { RecoverySheet } from '../../../shared/contract/session.ts'
import type { JobResult } from '../../../shared/domain/job.ts'
import { VaultError } from '../../../shared/errors.ts'
import { startEngine } from '../../vault/index.ts'
import { systemPorts } from '../../vault/system-ports.ts'

/** Somebody with the application on a machine of their own: an engine with a profile that nobody else uses. */
export type Party = {
  readonly api: EngineClient
  /** Runs a job to its end. @throws VaultError what went wrong in it */
  readonly job: <K extends JobResult['kind']>(
    kind: K,
    started: Promise<{ readonly jobId: string }>,
  ) => Promise<Extract<JobResult, { kind: K }>>
  readonly close: () => Promise<void>
}

export async function startParty(profileFolder: string, log: (line: string) => void): Promise<Party> {
  const engine = startEngine(await systemPorts({ profileFolder, log }))
  const { api } = engine
  return {
    api,
    job: async (kind, started) => {
      const job = await api.jobs.wait(await started)
      if (job.problem) throw new VaultError(job.problem.code, job.problem.facts)
      const { result } = job
      if (!isOf(kind, result)) throw new VaultError(job.state === 'cancelled' ? 'CANCELLED' : 'INTERNAL')
      return result
    },
    close: engine.close,
  }
}

/** Makes a vault with a generated passphrase, and confirms its recovery sheet as a careful user does. Leaves it open. */
export async function makeVault(
  { api }: Party,
  input: { readonly path: string; readonly name: string; readonly place: string; readonly userName: string },
): Promise<{ readonly passphrase: string; readonly sheet: RecoverySheet }> {
  await mkdir(join(input.path, '..'), { recursive: true })
  const { passphrase } = await api.session.generatePassphrase({ language: 'en' })
  const sheet = await api.session.create({ ...input, passphrase })
  const words = [3, 17].map((place) => ({ place, word: sheet.words[place - 1] ?? '' }))
  await api.session.confirmRecovery({ words })
  return { passphrase, sheet }
}

function isOf<K extends JobResult['kind']>(kind: K, result: JobResult | null): result is Extract<JobResult, { kind: K }> {
  return result?.kind === kind
}
