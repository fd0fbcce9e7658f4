import type { EngineApi } from '../../../shared/contract/index.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import { findRecords } from '../records/search-find.ts'
import { countUnindexed } from '../records/search-table.ts'
import { forgetDestroyed } from '../search/forget-destroyed.ts'
import { indexRest } from '../search/index-rest.ts'
import type { VaultHolder } from './vault-holder.ts'

export function searchApi({ required }: VaultHolder): EngineApi['search'] {
  return {
    find: async (input) => {
      const { db } = required()
      return { ...findRecords(db, input), waiting: countUnindexed(db) }
    },
  }
}

/** Starts to index what waits for it in a vault that was just opened; nothing where nothing waits. */
export function startIndexing(holder: VaultHolder, board: JobBoard): void {
  const vault = holder.current()
  if (vault === null || vault.readOnly !== null || countUnindexed(vault.db) === 0) return
  board.start('index', async (job) => ({ kind: 'index', recordCount: await indexRest(vault, job) }))
}

/** Starts to take the words of destroyed records out of the index; they are not found before either. */
export function startForgetting(holder: VaultHolder, board: JobBoard): void {
  const vault = holder.current()
  if (vault === null || vault.readOnly !== null) return
  board.start('index', async (job) => ({ kind: 'index', recordCount: await forgetDestroyed(vault, job) }))
}
