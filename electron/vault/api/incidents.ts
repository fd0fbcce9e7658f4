import type { EngineApi } from '../../../shared/contract/index.ts'
import { getIncident, insertIncident, listIncidents, updateIncident } from '../records/incident-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function incidentsApi({ required }: VaultHolder): EngineApi['incidents'] {
  return {
    create: async ({ caseId, fields }) => {
      const vault = required()
      return change(vault, ['incident', 'case'], () => insertIncident(vault.writer, caseId, fields))
    },
    list: async ({ caseId }) => listIncidents(required().db, caseId),
    get: async ({ id }) => getIncident(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['incident'], () => updateIncident(vault.writer, input))
    },
  }
}
