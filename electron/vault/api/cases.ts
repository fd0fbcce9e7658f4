import type { EngineApi } from '../../../shared/contract/index.ts'
import { getCase, insertCase, listCases, updateCase } from '../records/case-table.ts'
import { listHistoryOfCase } from '../records/history.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function casesApi({ required }: VaultHolder): EngineApi['cases'] {
  return {
    create: async (fields) => {
      const vault = required()
      return change(vault, ['case'], () => insertCase(vault.writer, fields))
    },
    list: async (input) => listCases(required().db, input),
    get: async ({ id }) => getCase(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['case'], () => updateCase(vault.writer, input))
    },
    history: async ({ id, offset, limit }) => listHistoryOfCase(required().db, { caseId: id, offset, limit }),
  }
}
