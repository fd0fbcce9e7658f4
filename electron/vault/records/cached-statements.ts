import type { Db } from './db.ts'

/**
 * The same database, with every statement prepared once: for work that runs the same few statements very many times, where
 * preparing them takes longer than running them. Not for statements that are read row by row.
 */
export function withCachedStatements(db: Db): Db {
  const made = new Map<string, ReturnType<Db['prepare']>>()
  const prepare = (sql: string) => {
    const statement = made.get(sql) ?? db.prepare(sql)
    made.set(sql, statement)
    return statement
  }
  return Object.create(db, { prepare: { value: prepare } })
}
