import type { Case, CaseFields, CaseRow } from '../../../shared/domain/case.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type CountedCase, caseColumns, caseToRow, rowToCase, rowToCaseRow, type StoredCase } from './case-row.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, type Writer } from './writer.ts'

/** Which case a change is of, as its author saw it. */
export type CaseAt = { readonly id: string; readonly version: number }

/** Makes a case with the next reference of the year (`YYYY-NNN`). */
export function insertCase(writer: Writer, fields: CaseFields): Case {
  const made: Case = {
    id: writer.newId(),
    reference: nextReference(writer),
    ...fields,
    legalHold: false,
    legalHoldWhy: '',
    sensitiveFields: [],
    sensitiveWhy: '',
    ...newStamp(writer),
  }
  const row = caseToRow(made)
  writer.db.prepare(insertSql('cases', row)).run(row)
  keepHistory(writer, { table: 'case', id: made.id, caseId: made.id }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateCase(writer: Writer, input: CaseAt & { readonly fields: CaseFields }): Case {
  return changeCase(writer, input, () => input.fields)
}

/**
 * Changes a case that is as its author saw it, and keeps what differs, with the reason where one was given.
 * @param part what is new, from the case as it is.
 * @throws VaultError NOT_FOUND, CHANGED_MEANWHILE
 */
export function changeCase(writer: Writer, at: CaseAt, part: (before: Case) => Partial<Case>, reason?: string): Case {
  const before = storedCase(writer.db, at.id)
  if (before.version !== at.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'case' })
  const after: Case = { ...before, ...part(before), ...changedStamp(writer, before) }
  const row = caseToRow(after)
  writer.db.prepare(updateSql('cases', row)).run(row)
  keepHistory(writer, { table: 'case', id: after.id, caseId: after.id, reason }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND, also for a case in the recycle bin */
export function getCase(db: Db, id: string): CaseRow {
  const row = db
    .prepare<[string], CountedCase>(`select ${caseColumns} from cases c where c.id = ? and c.deleted_at is null`)
    .get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'case' })
  return rowToCaseRow(row)
}

/** Every tag that a case carries, most used first. */
export function listTags(db: Db): { tag: string; count: number }[] {
  return db
    .prepare<[], { tag: string; count: number }>(
      `select value as tag, count(distinct cases.id) as count from cases, json_each(cases.tags)
       where deleted_at is null group by value order by count desc, tag`,
    )
    .all()
}

function storedCase(db: Db, id: string): Case {
  const row = db.prepare<[string], StoredCase>('select * from cases where id = ? and deleted_at is null').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'case' })
  return rowToCase(row)
}

/** References of cases in the recycle bin are taken; that of a destroyed one is too, as long as the history knows it. */
function nextReference(writer: Writer): string {
  const year = writer.now().slice(0, 4)
  const last = writer.db
    .prepare<[string], { n: number | null }>(
      `select max(cast(substr(reference, 6) as integer)) as n from cases where reference like ? || '-%'`,
    )
    .get(year)
  return `${year}-${String((last?.n ?? 0) + 1).padStart(3, '0')}`
}
