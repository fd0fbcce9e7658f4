import type { InvolvedPerson, PersonInCase, PersonRole } from '../../../shared/domain/person.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { involvementsOf } from './involvements-of.ts'
import { peopleOfCase } from './people-of-case.ts'
import { getPerson, requirePerson } from './person-table.ts'
import type { Writer } from './writer.ts'

/** Everybody in a case, with their roles by hand and by its incidents, and none where only a file identifies them. */
export function peopleInCase(db: Db, caseId: string): InvolvedPerson[] {
  const rows = db
    .prepare<{ caseId: string }, { person_id: string; role: PersonRole | null }>(
      `select distinct person_id, role from (${peopleOfCase('@caseId')}) order by 1, 2`,
    )
    .all({ caseId })
  const roles = new Map<string, PersonRole[]>()
  for (const { person_id, role } of rows) {
    const known = roles.get(person_id) ?? []
    if (role !== null) known.push(role)
    roles.set(person_id, known)
  }
  return [...roles].map(([id, known]) => ({ ...getPerson(db, id), roles: known }))
}

type CaseRow = {
  case_id: string
  reference: string
  title: string
  role: PersonRole | null
  incident_id: string | null
  incident: string | null
}

/** The cases and incidents that a person is involved in, the last changed case first; none of the recycle bin. */
export function casesOfPerson(db: Db, personId: string): PersonInCase[] {
  const rows = db
    .prepare<{ personId: string }, CaseRow>(
      `select distinct c.id as case_id, c.reference, c.title, r.role, r.incident_id, i.title as incident
       from (${involvementsOf('@personId')}) r join cases c on c.id = r.case_id left join incidents i on i.id = r.incident_id
       where c.deleted_at is null order by c.changed_at desc, c.id desc, i.first_day, r.incident_id, r.role`,
    )
    .all({ personId })
  return [...Map.groupBy(rows, ({ case_id }) => case_id)].map(([caseId, ofCase]) => ({
    caseId,
    reference: ofCase[0]?.reference ?? '',
    title: ofCase[0]?.title ?? '',
    roles: rolesOf(ofCase),
    incidents: [...Map.groupBy(ofCase, ({ incident_id }) => incident_id)].flatMap(([id, ofIncident]) =>
      id === null ? [] : [{ id, title: ofIncident[0]?.incident ?? '', roles: rolesOf(ofIncident) }],
    ),
  }))
}

function rolesOf(rows: readonly CaseRow[]): PersonRole[] {
  return [...new Set(rows.flatMap(({ role }) => (role === null ? [] : [role])))].sort()
}

/** Replaces the roles that a person was given by hand in a case. @throws VaultError NOT_FOUND */
export function setInvolvement(
  writer: Writer,
  input: { readonly personId: string; readonly caseId: string; readonly roles: readonly PersonRole[] },
): void {
  const { db } = writer
  requirePerson(db, input.personId)
  if (!db.prepare('select 1 from cases where id = ? and deleted_at is null').get(input.caseId))
    throw new VaultError('NOT_FOUND', { kind: 'case' })
  const before = db
    .prepare<[string, string], { role: string }>(
      'select role from involvements where case_id = ? and person_id = ? order by role',
    )
    .all(input.caseId, input.personId)
  db.prepare('delete from involvements where case_id = ? and person_id = ?').run(input.caseId, input.personId)
  const insert = db.prepare('insert into involvements values (?, ?, ?)')
  const roles = [...new Set(input.roles)].sort()
  for (const role of roles) insert.run(input.caseId, input.personId, role)
  keepHistory(
    writer,
    { table: 'involvement', id: input.personId, caseId: input.caseId },
    { roles: before.map(({ role }) => role) },
    { roles },
  )
}
