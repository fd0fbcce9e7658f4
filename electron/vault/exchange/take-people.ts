import type { ImportPlan } from '../../../shared/domain/exchange/import-plan.ts'
import { personOfRow, rolesOfRow } from '../../../shared/domain/exchange/person-of-row.ts'
import type { Db } from '../records/db.ts'
import { namedCases, namedPeople } from '../records/import-lookups.ts'
import { setInvolvement } from '../records/involvement-table.ts'
import { insertPerson } from '../records/person-table.ts'
import { caseNames } from './case-names.ts'
import type { RowTaker } from './judge-rows.ts'
import { registerNames } from './register-names.ts'
import type { WriterOfRow } from './take-incidents.ts'

/**
 * Takes rows as people and organisations of the register, and into a case where the row or the plan names one. Somebody of
 * that name is there already, unless both say an institution and it is another one; nobody who is there is changed.
 * @param writerOf null for a dry run
 */
export function takePeople(db: Db, plan: ImportPlan, writerOf: WriterOfRow | null): RowTaker {
  const findCase = caseNames(namedCases(db), plan.caseId)
  const people = registerNames(namedPeople(db), false)
  let made = 0
  return {
    newPeople: () => made,
    take: (row, { values, problems }) => {
      const named = values.texts.get('case') ?? ''
      const found = named === '' && plan.caseId === null ? null : findCase(named)
      const person = personOfRow(values)
      const noCase = found !== null && 'code' in found ? [found] : []
      const wrong = [...noCase, ...problems, ...(problems.length > 0 ? [] : person.problems)]
      if (wrong.length > 0 || person.fields === null) return wrong
      const into = found === null || 'code' in found ? null : found
      const verdict = { title: person.fields.displayName, caseReference: into?.reference ?? '' }
      if (people.known(person.fields.displayName, person.fields.institution) !== null) return { outcome: 'already', ...verdict }
      const writer = writerOf?.(row) ?? null
      const id = writer === null ? `new:${row}` : insertPerson(writer, person.fields, into?.id ?? null).id
      if (writer !== null && into !== null) setInvolvement(writer, { personId: id, caseId: into.id, roles: rolesOfRow(values) })
      people.learn({
        id,
        institution: person.fields.institution,
        names: [person.fields.displayName, ...person.fields.otherNames],
      })
      made += 1
      return { outcome: 'added', ...verdict }
    },
  }
}
