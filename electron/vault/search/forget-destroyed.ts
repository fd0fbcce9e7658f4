import { setImmediate as pause } from 'node:timers/promises'
import type { JobWork } from '../jobs/job-board.ts'
import { forgetGone } from '../records/search-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { indexRest } from './index-rest.ts'

/**
 * Writes the search index anew, step by step, without the words of what is gone, so that nothing of a destroyed record is
 * left in the vault's file. What is done stays done when it is cancelled.
 * @returns how many records were indexed on the way
 */
export async function forgetDestroyed(vault: OpenVault, job: JobWork): Promise<number> {
  const indexed = await indexRest(vault, job)
  for (let isFirst = true; ; isFirst = false) {
    job.signal.throwIfAborted()
    if (!vault.db.transaction(() => forgetGone(vault.db, isFirst))()) return indexed
    await pause()
  }
}
