import type { SensitiveField } from '../../../shared/domain/case.ts'
import type { SensitiveValues } from '../../../shared/domain/person.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { requirePerson } from './person-table.ts'
import type { Writer } from './writer.ts'

type Subject = { readonly personId: string; readonly caseId: string }

/** What a case holds of a person in its sensitive fields. @throws VaultError NOT_FOUND (case) */
export function sensitiveValues(db: Db, { personId, caseId }: Subject): SensitiveValues {
  fieldsTurnedOn(db, caseId)
  return db
    .prepare<[string, string], SensitiveValues[number]>(
      'select field, value from case_sensitive where case_id = ? and person_id = ? order by field',
    )
    .all(caseId, personId)
}

/**
 * Replaces what a case holds of a person in its sensitive fields; an empty value is none. The history belongs to the case.
 * @throws VaultError NOT_FOUND, SENSITIVE_OFF where a field is not turned on for the case
 */
export function setSensitiveValues(
  writer: Writer,
  { personId, caseId, values }: Subject & { readonly values: SensitiveValues },
): SensitiveValues {
  const { db } = writer
  requirePerson(db, personId)
  const turnedOn = fieldsTurnedOn(db, caseId)
  const before = sensitiveValues(db, { personId, caseId })
  const after = new Map(values.filter(({ value }) => value !== '').map(({ field, value }) => [field, value]))
  for (const field of after.keys()) if (!turnedOn.includes(field)) throw new VaultError('SENSITIVE_OFF', { field })
  db.prepare('delete from case_sensitive where case_id = ? and person_id = ?').run(caseId, personId)
  const insert = db.prepare('insert into case_sensitive values (?, ?, ?, ?)')
  for (const [field, value] of after) insert.run(caseId, personId, field, value)
  const all = [...new Set([...before.map(({ field }) => field), ...after.keys()])]
  keepHistory(
    writer,
    { table: 'sensitive', id: personId, caseId },
    Object.fromEntries(before.map(({ field, value }) => [field, value])),
    Object.fromEntries(all.map((field) => [field, after.get(field) ?? null])),
  )
  return sensitiveValues(db, { personId, caseId })
}

function fieldsTurnedOn(db: Db, caseId: string): readonly SensitiveField[] {
  const row = db
    .prepare<[string], { fields: string }>('select sensitive_fields as fields from cases where id = ? and deleted_at is null')
    .get(caseId)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'case' })
  return JSON.parse(row.fields)
}
