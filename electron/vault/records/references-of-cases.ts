import type { Db } from './db.ts'

/** The references of these cases, each once. */
export function referencesOfCases(db: Db, ids: Iterable<string>): { id: string; reference: string }[] {
  return db
    .prepare<[string], { id: string; reference: string }>(
      'select c.id, c.reference from json_each(?) wanted cross join cases c on c.id = wanted.value',
    )
    .all(JSON.stringify([...new Set(ids)]))
}
