import type { EngineApi } from '../../../shared/contract/index.ts'
import { exportList } from '../exchange/export-list.ts'
import { importTable, tryImport } from '../exchange/import-table.ts'
import { readTable } from '../exchange/read-table.ts'
import { takeBack } from '../exchange/take-back.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import type { VaultHolder } from './vault-holder.ts'

export function exchangeApi({ required }: VaultHolder, board: JobBoard): EngineApi['exchange'] {
  return {
    readTable: ({ path, chosen }) => readTable(path, chosen),
    tryImport: async (input) => {
      const vault = required()
      return board.start('import-table', async (job) => ({ kind: 'import-table', ...(await tryImport(vault, input, job)) }))
    },
    importTable: async (input) => {
      const vault = required()
      return board.start('import-table', async (job) => ({ kind: 'import-table', ...(await importTable(vault, input, job)) }))
    },
    takeBack: async (input) => takeBack(required(), input),
    exportList: async (input) => {
      const vault = required()
      return board.start('export-list', async (job) => ({ kind: 'export-list', ...(await exportList(vault, input, job)) }))
    },
  }
}
