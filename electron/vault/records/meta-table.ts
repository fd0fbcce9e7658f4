import type { Db } from './db.ts'

/** Facts about the vault as a whole. */
export type MetaKey = 'place' | 'recovery-confirmed-at' | 'search-version' | 'blobs-to-remove'

export function readMeta(db: Db, key: MetaKey): string | null {
  return db.prepare<[string], { value: string }>('select value from meta where key = ?').get(key)?.value ?? null
}

export function writeMeta(db: Db, key: MetaKey, value: string): void {
  db.prepare('insert into meta values (?, ?) on conflict (key) do update set value = excluded.value').run(key, value)
}

export function removeMeta(db: Db, key: MetaKey): void {
  db.prepare('delete from meta where key = ?').run(key)
}

/** How many records of each kind the vault holds; what is in the recycle bin does not count. */
export function countRecords(db: Db) {
  const count = (table: string) => db.prepare<[], { n: number }>(`select count(*) as n from ${table}`).get()?.n ?? 0
  const present = (table: 'cases' | 'incidents' | 'people' | 'evidence') => count(`${table} where deleted_at is null`)
  return {
    cases: present('cases'),
    incidents: present('incidents'),
    people: present('people'),
    evidence: present('evidence'),
    bundles: count('bundles'),
    recipients: count('recipients'),
  }
}
