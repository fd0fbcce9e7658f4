import type { VaultEvent } from '../../shared/contract/events.ts'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { JobResult } from '../../shared/domain/job.ts'
import { VaultError } from '../../shared/errors.ts'
import type { Progress } from './progress.ts'

/** What running a job needs of the engine and of the terminal. */
export type JobRunner = {
  readonly api: EngineClient
  readonly events: { readonly subscribe: (listener: (event: VaultEvent) => void) => () => void }
  readonly progress: Progress
  /** Ends when the user cancels. */
  readonly signal: AbortSignal
}

/**
 * Waits for a job with its progress shown; cancels it when the user does.
 * @throws VaultError what went wrong in the job, or CANCELLED
 */
export async function runJob<K extends JobResult['kind']>(
  runner: JobRunner,
  kind: K,
  started: Promise<{ readonly jobId: string }>,
): Promise<Extract<JobResult, { kind: K }>> {
  const { api, events, progress, signal } = runner
  const { jobId } = await started
  const unsubscribe = events.subscribe((event) => {
    if (event.type === 'job' && event.job.id === jobId && event.job.state === 'running') progress.show(event.job)
  })
  const cancel = () => void api.jobs.cancel({ jobId }).catch(() => undefined)
  signal.addEventListener('abort', cancel, { once: true })
  if (signal.aborted) cancel()
  try {
    const job = await api.jobs.wait({ jobId })
    if (job.state === 'cancelled') throw new VaultError('CANCELLED')
    if (job.problem !== null) throw new VaultError(job.problem.code, job.problem.facts)
    if (!isOf(kind, job.result)) throw new VaultError('INTERNAL')
    return job.result
  } finally {
    signal.removeEventListener('abort', cancel)
    unsubscribe()
    progress.end()
  }
}

function isOf<K extends JobResult['kind']>(kind: K, result: JobResult | null): result is Extract<JobResult, { kind: K }> {
  return result?.kind === kind
}
