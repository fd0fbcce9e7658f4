import { setImmediate as pause } from 'node:timers/promises'
import type { JobWork } from '../jobs/job-board.ts'
import { countUnindexed } from '../records/search-table.ts'
import { indexWaiting, type OpenVault } from '../session/open-vault.ts'

/** A step is short, so that what somebody does meanwhile waits for no longer than a breath. */
const recordsInStep = 100

/**
 * Indexes every record that waits for it: after a step of the schema, a new way to normalise words, or a change that
 * touched very many. What is done stays done when it is cancelled; the next unlock goes on.
 * @returns how many records were indexed
 */
export async function indexRest(vault: OpenVault, job: JobWork): Promise<number> {
  const waiting = countUnindexed(vault.db)
  let done = 0
  for (;;) {
    job.signal.throwIfAborted()
    const indexed = indexWaiting(vault, recordsInStep)
    if (indexed === 0) return done
    done += indexed
    // What changes meanwhile is indexed with its change, or comes on top.
    job.progress({ doneBytes: Math.min(done, waiting), totalBytes: waiting })
    await pause()
  }
}
