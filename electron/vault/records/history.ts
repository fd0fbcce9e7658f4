import type { Change } from '../../../shared/contract/history.ts'
import { sameValue } from '../../../shared/domain/same-value.ts'
import type { Db } from './db.ts'
import type { Writer } from './writer.ts'

type Values = Readonly<Record<string, unknown>>

/** Fields that say when and by whom; the history says it better. */
const unrecorded = new Set(['id', 'createdAt', 'createdBy', 'changedAt', 'changedBy', 'version'])

type ChangedRecord = {
  readonly table: string
  readonly id: string
  readonly caseId: string | null
  /** Why; that of the writer where left out. */
  readonly reason?: string | undefined
}

/**
 * Keeps every field that differs between two states of a record, old and new as JSON text. `before` is null for a record
 * made now. Runs in the transaction of the change itself.
 */
export function keepHistory(writer: Writer, record: ChangedRecord, before: Values | null, after: Values): void {
  const insert = writer.db.prepare(
    `insert into history (clock, at, workstation, user, record_table, record_id, case_id, field, old, new, reason)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const reason = record.reason ?? writer.reason
  const clock = writer.tick()
  const at = writer.now()
  for (const field of Object.keys(after)) {
    if (unrecorded.has(field)) continue
    const old = before === null ? null : JSON.stringify(before[field] ?? null)
    const now = JSON.stringify(after[field] ?? null)
    // The order of members, or of linked records, is no change.
    if (old !== now && (before === null || !sameValue(before[field], after[field])))
      insert.run(clock, at, writer.workstation, writer.user, record.table, record.id, record.caseId, field, old, now, reason)
  }
}

/** People of a case: involved by hand, or by one of its incidents or files; also by one in the recycle bin. */
const people = `
  select person_id from involvements where case_id = @caseId
  union select t.person_id from incident_targets t join incidents i on i.id = t.incident_id
    where i.case_id = @caseId and t.person_id is not null
  union select a.person_id from incident_authors a join incidents i on i.id = a.incident_id
    where i.case_id = @caseId and a.person_id is not null
  union select s.person_id from incident_sources s join incidents i on i.id = s.incident_id
    where i.case_id = @caseId and s.person_id is not null
  union select source_person_id from evidence where case_id = @caseId and source_person_id is not null
  union select p.person_id from evidence_people p join evidence e on e.id = p.evidence_id where e.case_id = @caseId`

/**
 * What a case is made of: its own records, and, of its people, what is not part of another case: themselves and their consents.
 * The `+` makes SQLite look for the few records by their ids, not for the many changes without a case.
 */
const belongs = `case_id = @caseId or (+case_id is null and record_id in (
  ${people} union select id from consents where person_id in (${people})))`

/** A `Change` of the contract. */
const changeColumns = 'clock, record_table as "table", record_id as recordId, field, old, new, user, at, reason'

/** Changes of a case and of what belongs to it, newest first. */
export function listHistoryOfCase(
  db: Db,
  input: { readonly caseId: string; readonly offset: number; readonly limit: number },
): { total: number; rows: Change[] } {
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from history where ${belongs}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], Change>(
      `select ${changeColumns} from history where ${belongs} order by id desc limit @limit offset @offset`,
    )
    .all(input)
  return { total, rows }
}

/** Every change of one record, newest first. */
export function listHistoryOf(
  db: Db,
  input: { readonly id: string; readonly offset: number; readonly limit: number },
): { total: number; rows: Change[] } {
  const total = db.prepare<[object], { n: number }>('select count(*) as n from history where record_id = @id').get(input)?.n ?? 0
  const rows = db
    .prepare<[object], Change>(
      `select ${changeColumns} from history where record_id = @id order by id desc limit @limit offset @offset`,
    )
    .all(input)
  return { total, rows }
}

/** What was changed together in one record, at one reading of the logical clock. */
export function changesAt(db: Db, id: string, clock: string): Change[] {
  return db
    .prepare<[string, string], Change>(`select ${changeColumns} from history where record_id = ? and clock = ? order by id`)
    .all(id, clock)
}

/** The clock of the last change of a record; null where nothing of it was ever kept. */
export function lastClockOf(db: Db, id: string): string | null {
  return (
    db.prepare<[string], { clock: string }>('select clock from history where record_id = ? order by id desc limit 1').get(id)
      ?.clock ?? null
  )
}

/** Changes of one record up to a reading of the logical clock, that one included, oldest first. */
export function changesUpTo(db: Db, id: string, clock: string): Change[] {
  return db
    .prepare<{ id: string; clock: string }, Change>(
      `select ${changeColumns} from history where record_id = @id
       and id <= (select max(id) from history where record_id = @id and clock = @clock) order by id`,
    )
    .all({ id, clock })
}

/** The last changes of a user, newest first. */
export function changesBy(db: Db, user: string, limit: number): Change[] {
  return db
    .prepare<[string, number], Change>(`select ${changeColumns} from history where user = ? order by id desc limit ?`)
    .all(user, limit)
}
