import type { EngineApi } from '../../../shared/contract/index.ts'
import { listIncidentRows } from '../records/incident-list.ts'
import { assessIncident, getIncident, insertIncident, listIncidents, updateIncident } from '../records/incident-table.ts'
import { namesOfPeople } from '../records/person-names.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function incidentsApi({ required }: VaultHolder): EngineApi['incidents'] {
  return {
    create: async ({ caseId, fields }) => {
      const vault = required()
      return change(vault, ['incident', 'case'], () => insertIncident(vault.writer, caseId, fields))
    },
    inCase: async ({ caseId }) => listIncidents(required().db, caseId),
    list: async (input) => {
      const { db } = required()
      const { total, rows } = listIncidentRows(db, input)
      const people = namesOfPeople(
        db,
        rows.flatMap(({ targets, authors }) => [...targets, ...authors].map(({ personId }) => personId)),
      )
      return { total, rows, people }
    },
    get: async ({ id }) => getIncident(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['incident', 'case'], () => updateIncident(vault.writer, input))
    },
    assess: async (input) => {
      const vault = required()
      return change(
        vault,
        ['incident'],
        () => assessIncident(vault.writer, input, vault.rights.includes('verify')),
        ({ id, assessment, version }) => ({ action: 'assessed', subject: id, details: { assessment, version } }),
      )
    },
  }
}
