import type { JobBoard } from '../jobs/job-board.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import type { OpenVault } from '../session/open-vault.ts'

type Wanted = { readonly id: string; readonly indexes: readonly number[] }

/** Starts to take files out of an item. */
export function takeChildren(vault: OpenVault, board: JobBoard, { id }: Wanted, onAdded: () => void): { jobId: string } {
  getStoredItem(vault.db, id)
  return board.start('take-children', async () => {
    onAdded()
    return { kind: 'import', files: [] }
  })
}
