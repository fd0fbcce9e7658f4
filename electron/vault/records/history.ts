import type { Change } from '../../../shared/contract/history.ts'
import type { Db } from './db.ts'
import type { Writer } from './writer.ts'

type Values = Readonly<Record<string, unknown>>

/** Fields that say when and by whom; the history says it better. */
const unrecorded = new Set(['id', 'createdAt', 'createdBy', 'changedAt', 'changedBy', 'version'])

/**
 * Keeps every field that differs between two states of a record, old and new as JSON text. `before` is null for a record
 * made now. Runs in the transaction of the change itself.
 */
export function keepHistory(
  writer: Writer,
  record: { readonly table: string; readonly id: string; readonly caseId: string | null },
  before: Values | null,
  after: Values,
): void {
  const insert = writer.db.prepare(
    `insert into history (clock, at, workstation, user, record_table, record_id, case_id, field, old, new)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const clock = writer.tick()
  const at = writer.now()
  for (const field of Object.keys(after)) {
    if (unrecorded.has(field)) continue
    const old = before === null ? null : JSON.stringify(before[field] ?? null)
    const now = JSON.stringify(after[field] ?? null)
    if (old !== now)
      insert.run(clock, at, writer.workstation, writer.user, record.table, record.id, record.caseId, field, old, now)
  }
}

/** People of a case: involved by hand, target of an incident, or identified by a file. */
const people = `
  select person_id from involvements where case_id = @caseId
  union select t.person_id from incident_targets t join incidents i on i.id = t.incident_id
    where i.case_id = @caseId and t.person_id is not null
  union select p.person_id from evidence_people p join evidence e on e.id = p.evidence_id where e.case_id = @caseId`

/**
 * What a case is made of: its own records, and, of its people, what is not part of another case: themselves and their consents.
 * The `+` makes SQLite look for the few records by their ids, not for the many changes without a case.
 */
const belongs = `case_id = @caseId or (+case_id is null and record_id in (
  select person_id from (${people}) union select id from consents where person_id in (${people})))`

/** Changes of a case and of what belongs to it, newest first. */
export function listHistoryOfCase(
  db: Db,
  input: { readonly caseId: string; readonly offset: number; readonly limit: number },
): { total: number; rows: Change[] } {
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from history where ${belongs}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], Change>(
      `select record_table as "table", record_id as recordId, field, old, new, user, at
       from history where ${belongs} order by id desc limit @limit offset @offset`,
    )
    .all(input)
  return { total, rows }
}
