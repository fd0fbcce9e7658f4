import type { EngineApi } from '../../../shared/contract/index.ts'
import { deleteRecords } from '../bin/delete-records.ts'
import { destroyRecords } from '../bin/destroy-records.ts'
import { binPage, outlookOf } from '../bin/outlook.ts'
import { restoreRecords } from '../bin/restore-records.ts'
import { listDestroyed } from '../records/bin-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

/** What shows records of the recycle bin, or no longer does. */
const touched = ['case', 'incident', 'person', 'evidence', 'note', 'custody'] as const

/** The recycle bin. `onDestroyed` is called when records were destroyed. */
export function binApi({ required }: VaultHolder, onDestroyed: () => void): EngineApi['bin'] {
  return {
    outlook: async ({ records }) => outlookOf(required(), records),
    delete: async ({ records, why }) => {
      const vault = required()
      return { count: change(vault, touched, () => deleteRecords(vault, records, why)) }
    },
    list: async (input) => binPage(required(), input),
    restore: async ({ records }) => {
      const vault = required()
      return { count: change(vault, touched, () => restoreRecords(vault, records)) }
    },
    destroy: async ({ records, why }) => {
      const count = await destroyRecords(required(), records, why)
      onDestroyed()
      return { count }
    },
    destroyed: async (input) => listDestroyed(required().db, input),
  }
}
