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

/** Changes of a case and of what belongs to it, newest first. */
export function listHistoryOfCase(
  db: Db,
  input: { readonly caseId: string; readonly offset: number; readonly limit: number },
): { total: number; rows: Change[] } {
  const total =
    db.prepare<[string], { n: number }>('select count(*) as n from history where case_id = ?').get(input.caseId)?.n ?? 0
  const rows = db
    .prepare<[string, number, number], Change>(
      `select record_table as "table", record_id as recordId, field, old, new, user, at
       from history where case_id = ? order by id desc limit ? offset ?`,
    )
    .all(input.caseId, input.limit, input.offset)
  return { total, rows }
}
