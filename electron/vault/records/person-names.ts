import type { Db } from './db.ts'

/** What persons are called who are in the register and not in the recycle bin, each once. */
export function namesOfPeople(db: Db, ids: Iterable<string | null>): { id: string; displayName: string }[] {
  const wanted = JSON.stringify([...new Set(ids)].filter((id) => id !== null))
  return db
    .prepare<[string], { id: string; displayName: string }>(
      `select p.id, p.display_name as displayName from json_each(?) wanted cross join people p on p.id = wanted.value
       where p.deleted_at is null`,
    )
    .all(wanted)
}
