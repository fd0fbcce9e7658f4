import type { Db } from './db.ts'
import type { Narrowing } from './narrowing.ts'

/** Which rows of a list are wanted. Names of tables and columns come from the code, never from input. */
export type PageWanted = {
  /** Tables with their aliases, in the order in which an index can give the rows in their order. */
  readonly from: string
  readonly id: string
  readonly narrowed: Narrowing
  /** Where only counting can leave tables out; otherwise as `from`. */
  readonly countFrom?: string
  /** Columns from the most to the least important, each with its direction. The id decides at last. */
  readonly order: readonly string[]
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/**
 * How many rows a list has, and the ids of one page of it. What a row shows is read afterwards, for these rows only: an
 * index gives the page in its order, and nothing is computed for a row that nobody sees.
 */
export function pageOfIds(db: Db, wanted: PageWanted): { readonly total: number; readonly ids: readonly string[] } {
  const { from, narrowed, offset, limit } = wanted
  const total =
    db
      .prepare<[object], { n: number }>(`select count(*) as n from ${wanted.countFrom ?? from} where ${narrowed.sql()}`)
      .get(narrowed.values)?.n ?? 0
  if (total <= offset || limit === 0) return { total, ids: [] }
  const ids = db.prepare<[object], { id: string }>(pageSql(wanted)).all({ ...narrowed.values, offset, limit })
  return { total, ids: ids.map((row) => row.id) }
}

/** The statement that gives a page; a test asks SQLite how it would answer it. */
export function pageSql({ from, id, narrowed, order, descending }: Omit<PageWanted, 'offset' | 'limit'>): string {
  const direction = descending ? 'desc' : 'asc'
  const by = [...order, id].map((column) => `${column} ${direction}`).join(', ')
  return `select ${id} as id from ${from} where ${narrowed.sql()} order by ${by} limit @limit offset @offset`
}
