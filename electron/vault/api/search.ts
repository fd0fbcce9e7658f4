import type { EngineApi } from '../../../shared/contract/index.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import { findRecords } from '../records/search-find.ts'
import { countUnindexed } from '../records/search-table.ts'
import { forgetDestroyed } from '../search/forget-destroyed.ts'
import { indexRest } from '../search/index-rest.ts'
import type { OpenVault } from '../session/open-vault.ts'
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
  if (vault === null || vault.readOnly !== null || !hasUnindexed(vault)) return
  board.start('index', async (job) => ({ kind: 'index', recordCount: await indexRest(vault, job) }))
}

/** Damage that shows here must not turn an unlock that is done into a failure: whatever reads the records next tells of it. */
function hasUnindexed(vault: OpenVault): boolean {
  try {
    return countUnindexed(vault.db) > 0
  } catch (error) {
    vault.ports.log(`indexing: ${error instanceof Error ? error.message : 'failed'}`)
    return false
  }
}

/** Starts to take the words of destroyed records out of the index; they are not found before either. */
export function startForgetting(holder: VaultHolder, board: JobBoard): void {
  const vault = holder.current()
  if (vault === null || vault.readOnly !== null) return
  board.start('index', async (job) => ({ kind: 'index', recordCount: await forgetDestroyed(vault, job) }))
}
