import type { EngineApi } from '../../../shared/contract/index.ts'
import { casesOfPerson, peopleInCase, setInvolvement } from '../records/involvement-table.ts'
import { listPeople } from '../records/person-list.ts'
import { getPerson, insertPerson, updatePerson } from '../records/person-table.ts'
import { sensitiveValues, setSensitiveValues } from '../records/sensitive-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function peopleApi({ required }: VaultHolder): EngineApi['people'] {
  return {
    create: async ({ fields, caseId, roles }) => {
      const vault = required()
      return change(vault, ['person', 'case'], () => {
        const person = insertPerson(vault.writer, fields, caseId ?? null)
        if (caseId !== undefined)
          setInvolvement(vault.writer, { personId: person.id, caseId, roles: roles.length === 0 ? ['contact'] : roles })
        return person
      })
    },
    list: async (input) => listPeople(required().db, input),
    get: async ({ id }) => getPerson(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['person'], () => updatePerson(vault.writer, input))
    },
    cases: async ({ personId }) => {
      const { db } = required()
      getPerson(db, personId)
      return casesOfPerson(db, personId)
    },
    sensitive: async (input) => sensitiveValues(required().db, input),
    setSensitive: async (input) => {
      const vault = required()
      return change(vault, ['person'], () => setSensitiveValues(vault.writer, input))
    },
    inCase: async ({ caseId }) => peopleInCase(required().db, caseId),
    involve: async (input) => {
      const vault = required()
      change(vault, ['person', 'case'], () => setInvolvement(vault.writer, input))
      return {}
    },
  }
}
