import type { VaultEvent } from '../../../shared/contract/events.ts'
import type { Job, JobResult } from '../../../shared/domain/job.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import type { Ports } from '../ports.ts'
import { sqliteError } from '../records/database.ts'
import { uuidV7 } from '../records/uuid.ts'

/** What a job's work is given. */
export type JobWork = {
  /** Ends when the job is cancelled: the work throws VaultError CANCELLED as soon as it can. */
  readonly signal: AbortSignal
  readonly progress: (state: { readonly doneBytes: number; readonly totalBytes?: number; readonly current?: string }) => void
}

export type JobBoard = ReturnType<typeof jobBoard>

/** At most ten events a second for each job. */
const eventPauseMs = 100
/** Jobs that have ended are remembered, the oldest forgotten first. */
const remembered = 200

/**
 * Long work: started, watched, waited for, cancelled. Failures become the job's problem; a bug is logged and becomes
 * INTERNAL.
 */
export function jobBoard(ports: Ports, emit: (event: VaultEvent) => void) {
  const jobs = new Map<string, { job: Job; readonly controller: AbortController; readonly ended: Promise<void> }>()

  function start(kind: Job['kind'], work: (job: JobWork) => Promise<JobResult>): { jobId: string } {
    const jobId = uuidV7(ports.clock(), ports.random)
    const controller = new AbortController()
    let lastEventAt = 0
    const change = (part: Partial<Job>, isFinal: boolean) => {
      const entry = jobs.get(jobId)
      if (!entry) return
      entry.job = { ...entry.job, ...part }
      const now = ports.clock().getTime()
      if (!isFinal && Math.abs(now - lastEventAt) < eventPauseMs) return
      lastEventAt = now
      emit({ type: 'job', job: entry.job })
    }
    const run = async () => {
      try {
        const result = await work({ signal: controller.signal, progress: (state) => change(state, false) })
        change({ state: 'done', result, current: '' }, true)
      } catch (error) {
        change(failure(error), true)
      }
    }
    const failure = (error: unknown): Partial<Job> => {
      const known = vaultErrorOf(sqliteError(error, ''))
      if (known?.code === 'CANCELLED' || (controller.signal.aborted && !known)) return { state: 'cancelled', current: '' }
      if (known) return { state: 'failed', current: '', problem: { code: known.code, facts: known.facts } }
      ports.log(`a ${kind} job failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return { state: 'failed', current: '', problem: { code: 'INTERNAL', facts: {} } }
    }
    const job: Job = {
      id: jobId,
      kind,
      state: 'running',
      startedAt: ports.clock().toISOString(),
      doneBytes: 0,
      totalBytes: 0,
      current: '',
      result: null,
      problem: null,
    }
    // The work begins after the caller has the id, so that no event comes before the answer.
    const ended = new Promise<void>((resolve) => setImmediate(() => void run().finally(resolve)))
    jobs.set(jobId, { job, controller, ended })
    forgetOldest()
    emit({ type: 'job', job })
    return { jobId }
  }

  function forgetOldest(): void {
    for (const [id, { job }] of jobs) {
      if (jobs.size <= remembered) return
      if (job.state !== 'running') jobs.delete(id)
    }
  }

  function entryOf(jobId: string) {
    const entry = jobs.get(jobId)
    if (!entry) throw new VaultError('NOT_FOUND', { kind: 'job' })
    return entry
  }

  return {
    start,
    list: (): Job[] => [...jobs.values()].map(({ job }) => job).reverse(),
    get: (jobId: string): Job => entryOf(jobId).job,
    wait: async (jobId: string): Promise<Job> => {
      await entryOf(jobId).ended
      return entryOf(jobId).job
    },
    cancel: (jobId: string): void => entryOf(jobId).controller.abort(new VaultError('CANCELLED')),
    /** Cancels everything that runs and answers when it has ended. */
    cancelAll: async (): Promise<void> => {
      for (const { controller } of jobs.values()) controller.abort(new VaultError('CANCELLED'))
      await Promise.all([...jobs.values()].map(({ ended }) => ended))
    },
    /** Forgets what has ended: names of files are not kept when the vault is locked. */
    clear: (): void => jobs.clear(),
  }
}
