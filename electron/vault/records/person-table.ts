import type { InvolvedPerson, Person, PersonFields, PersonRole } from '../../../shared/domain/person.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  display_name: string
  other_names: string
  pseudonym: string
  role: string
  capacity: Person['capacity']
  institution: string
  contacts: string
  country: string | null
  note: string
}

export function insertPerson(writer: Writer, fields: PersonFields, caseId: string | null): Person {
  const made: Person = { id: writer.newId(), ...fields, ...newStamp(writer) }
  writer.db
    .prepare(
      `insert into people values (@id, @display_name, @other_names, @pseudonym, @role, @capacity, @institution, @contacts, @country, @note,
       @created_at, @created_by, @changed_at, @changed_by, @version)`,
    )
    .run(personToRow(made))
  keepHistory(writer, { table: 'person', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updatePerson(
  writer: Writer,
  input: { readonly id: string; readonly version: number; readonly fields: PersonFields },
): Person {
  const before = getPerson(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'person' })
  const after: Person = { ...before, ...input.fields, ...changedStamp(writer, before) }
  writer.db
    .prepare(
      `update people set display_name = @display_name, other_names = @other_names, pseudonym = @pseudonym, role = @role, capacity = @capacity,
       institution = @institution, contacts = @contacts, country = @country, note = @note, changed_at = @changed_at, changed_by = @changed_by,
       version = @version where id = @id`,
    )
    .run(personToRow(after))
  keepHistory(writer, { table: 'person', id: after.id, caseId: null }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND */
export function getPerson(db: Db, id: string): Person {
  const row = db.prepare<[string], Row>('select * from people where id = ?').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'person' })
  return rowToPerson(row)
}

/** The register by name; where `text` is given, those whose names, role or institution contain it. */
export function listPeople(
  db: Db,
  input: { readonly offset: number; readonly limit: number; readonly text: string },
): { total: number; rows: Person[] } {
  const where =
    input.text === ''
      ? ''
      : `where instr(fold(display_name || ' ' || other_names || ' ' || role || ' ' || institution), fold(@text)) > 0`
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from people ${where}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], Row>(`select * from people ${where} order by fold(display_name), id limit @limit offset @offset`)
    .all(input)
  return { total, rows: rows.map(rowToPerson) }
}

/** Everybody in the register, for looking for names in text that would leave. */
export function allPeople(db: Db): Person[] {
  return db.prepare<[], Row>('select * from people order by id').all().map(rowToPerson)
}

/** Everybody in a case, with the roles given by hand, `target` where an incident names them, and none where only a file does. */
export function peopleInCase(db: Db, caseId: string): InvolvedPerson[] {
  const rows = db
    .prepare<{ caseId: string }, { person_id: string; role: PersonRole | null }>(
      `select person_id, role from involvements where case_id = @caseId
       union select t.person_id, 'target' from incident_targets t join incidents i on i.id = t.incident_id
         where i.case_id = @caseId and t.person_id is not null
       union select p.person_id, null from evidence_people p join evidence e on e.id = p.evidence_id where e.case_id = @caseId
       order by 1, 2`,
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

/** Replaces the roles that a person was given by hand in a case. @throws VaultError NOT_FOUND */
export function setInvolvement(
  writer: Writer,
  input: { readonly personId: string; readonly caseId: string; readonly roles: readonly PersonRole[] },
): void {
  const { db } = writer
  getPerson(db, input.personId)
  if (!db.prepare('select 1 from cases where id = ?').get(input.caseId)) throw new VaultError('NOT_FOUND', { kind: 'case' })
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

function personToRow(person: Person): Row {
  return {
    id: person.id,
    display_name: person.displayName,
    other_names: JSON.stringify(person.otherNames),
    pseudonym: person.pseudonym,
    role: person.role,
    capacity: person.capacity,
    institution: person.institution,
    contacts: JSON.stringify(person.contacts),
    country: person.country,
    note: person.note,
    ...stampToRow(person),
  }
}

function rowToPerson(row: Row): Person {
  return {
    id: row.id,
    displayName: row.display_name,
    otherNames: JSON.parse(row.other_names),
    pseudonym: row.pseudonym,
    role: row.role,
    capacity: row.capacity,
    institution: row.institution,
    contacts: JSON.parse(row.contacts),
    country: row.country,
    note: row.note,
    ...rowToStamp(row),
  }
}
