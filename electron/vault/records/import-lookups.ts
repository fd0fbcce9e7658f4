import type { Db } from './db.ts'

/** A case as a table may name it. */
export type NamedCase = { readonly id: string; readonly reference: string; readonly title: string }

/** Every case that is not in the recycle bin. */
export function namedCases(db: Db): NamedCase[] {
  return db.prepare<[], NamedCase>('select id, reference, title from cases where deleted_at is null').all()
}

/** A person or an organisation with every name it is known by. */
export type NamedPerson = { readonly id: string; readonly institution: string; readonly names: readonly string[] }

/** Everybody in the register who is not in the recycle bin. */
export function namedPeople(db: Db): NamedPerson[] {
  return db
    .prepare<[], { id: string; display_name: string; other_names: string; institution: string }>(
      'select id, display_name, other_names, institution from people where deleted_at is null',
    )
    .all()
    .map((row) => ({ id: row.id, institution: row.institution, names: [row.display_name, ...JSON.parse(row.other_names)] }))
}

/** What tells incidents of one case apart for a person: title and start. */
export function incidentsOfCase(
  db: Db,
  caseId: string,
): { readonly title: string; readonly precision: string; readonly value: string | null }[] {
  return db
    .prepare<[string], { title: string; precision: string; value: string | null }>(
      `select title, start_precision as precision, start_value as value from incidents where case_id = ? and deleted_at is null`,
    )
    .all(caseId)
}

/** The last change that was kept, so that what is kept from now on can be found again. */
export function lastChangeId(db: Db): number {
  return db.prepare<[], { id: number }>('select id from history order by id desc limit 1').get()?.id ?? 0
}

/** A record that was made by changes of a range. */
export type MadeRecord = { readonly table: string; readonly id: string; readonly caseId: string | null }

/** The records that the changes of a range made, in their order. Both ends count. */
export function recordsMadeIn(db: Db, first: number, last: number): MadeRecord[] {
  return db
    .prepare<[number, number], MadeRecord>(
      `select record_table as "table", record_id as id, max(case_id) as caseId from history
       where id between ? and ? and old is null group by record_table, record_id order by min(id)`,
    )
    .all(first, last)
}

/** Whether a record was changed after the changes of a range, or is gone. */
export function isChangedAfter(db: Db, recordId: string, last: number): boolean {
  return (
    db.prepare<[string, number]>('select 1 from history where record_id = ? and id > ? limit 1').get(recordId, last) !== undefined
  )
}
