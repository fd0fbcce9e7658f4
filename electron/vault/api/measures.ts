import type { EngineApi } from '../../../shared/contract/index.ts'
import { getMeasure, insertMeasure, listMeasures, updateMeasure } from '../records/measure-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function measuresApi({ required }: VaultHolder): EngineApi['measures'] {
  return {
    create: async ({ caseId, fields }) => {
      const vault = required()
      return change(vault, ['measure'], () => insertMeasure(vault.writer, caseId, fields))
    },
    list: async ({ caseId }) => listMeasures(required().db, caseId),
    get: async ({ id }) => getMeasure(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['measure'], () => updateMeasure(vault.writer, input))
    },
  }
}
