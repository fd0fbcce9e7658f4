import { setImmediate as pause } from 'node:timers/promises'
import type { JobResult } from '../../../shared/domain/job.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import type { JobBoard, JobWork } from '../jobs/job-board.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import { unreadIds } from '../records/reading-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { readOnce } from './read-item.ts'

/** So many readers work at once: reading is never urgent. */
const lanes = 2

/** Starts to read what was not read yet, of a case or of all; answers with the job that does so already, where there is one. */
export function startReading(vault: OpenVault, board: JobBoard, caseId: string | null): { jobId: string } {
  const before = vault.reviewing.job.current
  const isRunning = before !== null && board.list().some(({ id, state }) => id === before.jobId && state === 'running')
  if (isRunning && (before.caseId === null || before.caseId === caseId)) return { jobId: before.jobId }
  const started = board.start('read', (job) => readRest(vault, caseId, job))
  vault.reviewing.job.current = { ...started, caseId }
  return started
}

/**
 * Reads every item that this version of the reader has not looked into, also those that come meanwhile. What is done stays
 * done when it is cancelled. An item that ends its reader is noted as such, and the next has its turn.
 * @throws VaultError CANCELLED
 */
async function readRest(vault: OpenVault, caseId: string | null, job: JobWork): Promise<JobResult> {
  const tried = new Set<string>()
  let readCount = 0
  let failedCount = 0
  const readNext = async (id: string) => {
    const title = titleOf(vault, id)
    if (title === null) return
    job.progress({ doneBytes: readCount + failedCount, totalBytes: tried.size, current: title })
    if (await isRead(vault, id, job.signal)) readCount++
    else failedCount++
  }
  for (;;) {
    const ids = unreadIds(vault.db, caseId).filter((id) => !tried.has(id))
    if (ids.length === 0) return { kind: 'read', readCount, failedCount }
    for (const id of ids) tried.add(id)
    const rest = ids.values()
    const lane = async () => {
      for (const id of rest) {
        job.signal.throwIfAborted()
        await readNext(id)
        await pause()
      }
    }
    const done = await Promise.allSettled(Array.from({ length: lanes }, lane))
    for (const outcome of done) if (outcome.status === 'rejected') throw outcome.reason
  }
}

/** @throws VaultError CANCELLED, and what is wrong with the vault as a whole: DISK_FULL, VAULT_DAMAGED … */
async function isRead(vault: OpenVault, id: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { failure } = await readOnce(vault, getStoredItem(vault.db, id), signal)
    return failure === null || failure === 'not-supported' || failure === 'empty'
  } catch (error) {
    const code = vaultErrorOf(error)?.code
    // What is wrong with one original does not keep the others from being read.
    if (code === 'BLOB_DAMAGED' || code === 'BLOB_MISSING' || code === 'NOT_FOUND') return false
    throw error
  }
}

/** The title of an item; null where it is gone by now. */
function titleOf(vault: OpenVault, id: string): string | null {
  try {
    return getStoredItem(vault.db, id).title
  } catch (error) {
    if (vaultErrorOf(error)?.code === 'NOT_FOUND') return null
    throw error
  }
}
