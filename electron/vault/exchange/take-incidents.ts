import * as v from 'valibot'
import type { ImportPlan } from '../../../shared/domain/exchange/import-plan.ts'
import { incidentOfRow } from '../../../shared/domain/exchange/incident-of-row.ts'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { PersonFields } from '../../../shared/domain/person.ts'
import type { Db } from '../records/db.ts'
import { incidentsOfCase, namedCases, namedPeople } from '../records/import-lookups.ts'
import { insertIncident } from '../records/incident-table.ts'
import { insertPerson } from '../records/person-table.ts'
import type { Writer } from '../records/writer.ts'
import { caseNames } from './case-names.ts'
import type { RowTaker } from './judge-rows.ts'
import { type RegisterNames, registerNames } from './register-names.ts'
import { seenKeys } from './seen-keys.ts'

/** The writer for what a row brings: its changes say where they came from. */
export type WriterOfRow = (row: number) => Writer

/**
 * Takes rows as incidents. One that has the case, title and start of an incident that is there, or of an earlier row, is
 * there already. New people are registered only by a row that is taken.
 * @param writerOf null for a dry run
 */
export function takeIncidents(db: Db, plan: ImportPlan, writerOf: WriterOfRow | null): RowTaker {
  const findCase = caseNames(namedCases(db), plan.caseId)
  const people = registerNames(namedPeople(db), plan.newPeople === 'register')
  const isThere = incidentsSeen(db)
  return {
    newPeople: people.newCount,
    take: (row, read) => {
      const found = findCase(read.values.texts.get('case') ?? '')
      const made = incidentOfRow(read, plan, people.resolve)
      const wrong = [...('code' in found ? [found] : []), ...made.problems]
      if (wrong.length > 0 || 'code' in found || made.fields === null) return wrong
      const verdict = { title: made.fields.title, caseReference: found.reference }
      if (isThere(found.id, made.fields)) return { outcome: 'already', ...verdict }
      const writer = writerOf?.(row) ?? null
      const register = (name: string) =>
        writer === null ? `new:${name}` : insertPerson(writer, v.parse(PersonFields, { displayName: name }), found.id).id
      const fields = settled(made.fields, people, register)
      if (writer !== null) insertIncident(writer, found.id, fields)
      return { outcome: 'added', ...verdict }
    },
  }
}

/** Whether an incident of this case, title and start is there; it is from now on. */
function incidentsSeen(db: Db): (caseId: string, fields: IncidentFields) => boolean {
  const seen = seenKeys()
  const readCases = new Set<string>()
  return (caseId, { title, start }) => {
    const key = (name: string, precision: string, value: string | null) => `${caseId}\n${name}\n${precision}\n${value ?? ''}`
    if (!readCases.has(caseId)) {
      readCases.add(caseId)
      for (const known of incidentsOfCase(db, caseId)) seen.add(key(known.title, known.precision, known.value))
    }
    const own = key(title, start.precision, start.value)
    if (seen.has(own)) return true
    seen.add(own)
    return false
  }
}

/** The fields with everybody in them registered. */
function settled(fields: IncidentFields, people: RegisterNames, register: (name: string) => string): IncidentFields {
  const settle = <T extends { readonly personId: string | null }>(entry: T): T =>
    entry.personId === null ? entry : { ...entry, personId: people.settle(entry.personId, register) }
  return {
    ...fields,
    targets: fields.targets.map(settle),
    authors: fields.authors.map(settle),
    sources: fields.sources.map(settle),
  }
}
