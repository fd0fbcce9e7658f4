import type { EngineApi } from '../../../shared/contract/index.ts'
import { examine } from '../doctor/doctor.ts'
import { exportAll } from '../exit/export-all.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import type { VaultHolder } from './vault-holder.ts'

export function vaultApi({ required }: VaultHolder, board: JobBoard): EngineApi['vault'] {
  return {
    doctor: async ({ mode }) => {
      const vault = required()
      return board.start('doctor', (job) => examine(vault, mode, job))
    },
    exportAll: async ({ folder }) => {
      const vault = required()
      return board.start('export-all', async (job) => ({
        kind: 'export-all',
        folder,
        fileCount: await exportAll(vault, folder, job),
      }))
    },
  }
}
