import type { Db } from '../../electron/vault/records/db.ts'

type Value = string | number | null

/** Puts rows into one table by column name, and prepares the statement once: what a row does not name gets its default. */
export function inserter<const C extends string>(db: Db, table: string, columns: readonly C[]) {
  const statement = db.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})`,
  )
  return (row: Readonly<Record<C, Value>>): void => void statement.run(row)
}

export const stampColumns = ['created_at', 'created_by', 'changed_at', 'changed_by', 'version'] as const

/** A stamp at noon of a day, by one of a few users. */
export function stampOn(day: string, by: string) {
  return { created_at: `${day}T12:00:00.000Z`, created_by: by, changed_at: `${day}T12:00:00.000Z`, changed_by: by, version: 1 }
}
