import type { Person, PersonFields } from '../../../shared/domain/person.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

export type PersonColumns = StampRow & {
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
  kind: Person['kind']
  is_own_institution: number
  sex: Person['sex']
  age_group: Person['ageGroup']
  classification: Person['classification']
}

/** Registers a person or an organisation. @throws VaultError INVALID_INPUT, DUPLICATE (a second own institution) */
export function insertPerson(writer: Writer, fields: PersonFields, caseId: string | null): Person {
  const made: Person = { id: writer.newId(), ...fields, ...newStamp(writer) }
  requireOneInstitution(writer.db, made)
  const row = personToRow(made)
  writer.db.prepare(insertSql('people', row)).run(row)
  keepHistory(writer, { table: 'person', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND (also in the recycle bin), CHANGED_MEANWHILE, INVALID_INPUT, DUPLICATE */
export function updatePerson(
  writer: Writer,
  input: { readonly id: string; readonly version: number; readonly fields: PersonFields },
): Person {
  requirePerson(writer.db, input.id)
  const before = getPerson(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'person' })
  const after: Person = { ...before, ...input.fields, ...changedStamp(writer, before) }
  requireOneInstitution(writer.db, after)
  const row = personToRow(after)
  writer.db.prepare(updateSql('people', row)).run(row)
  keepHistory(writer, { table: 'person', id: after.id, caseId: null }, before, after)
  return after
}

/** Also one in the recycle bin: an old record may still name them. @throws VaultError NOT_FOUND */
export function getPerson(db: Db, id: string): Person {
  const row = db.prepare<[string], PersonColumns>('select * from people where id = ?').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'person' })
  return rowToPerson(row)
}

/** @throws VaultError NOT_FOUND where there is no such person, or only in the recycle bin */
export function requirePerson(db: Db, id: string): void {
  if (!db.prepare('select 1 from people where id = ? and deleted_at is null').get(id))
    throw new VaultError('NOT_FOUND', { kind: 'person' })
}

/**
 * Everybody in the register, for looking for names in text that would leave: also who is in the recycle bin, because a
 * text may still name them.
 */
export function allPeople(db: Db): Person[] {
  return db.prepare<[], PersonColumns>('select * from people order by id').all().map(rowToPerson)
}

/** Who is in the recycle bin: what they decided names nobody. */
export function peopleInBin(db: Db): ReadonlySet<string> {
  const rows = db.prepare<[], { id: string }>('select id from people where deleted_at is not null').all()
  return new Set(rows.map(({ id }) => id))
}

function requireOneInstitution(db: Db, { id, kind, isOwnInstitution }: Person): void {
  if (!isOwnInstitution) return
  if (kind !== 'organisation') throw new VaultError('INVALID_INPUT', { call: 'people', field: 'isOwnInstitution' })
  const other = db.prepare('select 1 from people where is_own_institution = 1 and deleted_at is null and id <> ?').get(id)
  if (other) throw new VaultError('DUPLICATE', { kind: 'person' })
}

function personToRow(person: Person): PersonColumns {
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
    kind: person.kind,
    is_own_institution: person.isOwnInstitution ? 1 : 0,
    sex: person.sex,
    age_group: person.ageGroup,
    classification: person.classification,
    ...stampToRow(person),
  }
}

export function rowToPerson(row: PersonColumns): Person {
  return {
    id: row.id,
    kind: row.kind,
    isOwnInstitution: row.is_own_institution === 1,
    displayName: row.display_name,
    otherNames: JSON.parse(row.other_names),
    pseudonym: row.pseudonym,
    role: row.role,
    capacity: row.capacity,
    institution: row.institution,
    contacts: JSON.parse(row.contacts),
    country: row.country,
    sex: row.sex,
    ageGroup: row.age_group,
    classification: row.classification,
    note: row.note,
    ...rowToStamp(row),
  }
}
