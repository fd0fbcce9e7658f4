import type { Arguments } from './arguments.ts'
import type { Outcome } from './command.ts'
import { type Cell, textTable } from './text-table.ts'

type Page = { readonly offset: number; readonly limit: number }
type Rows<T> = { readonly total: number; readonly rows: readonly T[] }

/** As many as one call gives. */
const pageSize = 1_000

/** Every row of a list, page by page, from `offset` on and at most `limit` of them. */
export async function* everyRow<T>(
  rowsIn: (page: Page) => Promise<Rows<T>>,
  range: { readonly offset?: number | undefined; readonly limit?: number | undefined } = {},
): AsyncGenerator<T> {
  let offset = range.offset ?? 0
  let left = range.limit ?? Number.POSITIVE_INFINITY
  while (left > 0) {
    const { rows } = await rowsIn({ offset, limit: Math.min(pageSize, left) })
    yield* rows
    offset += rows.length
    left -= rows.length
    if (rows.length === 0) return
  }
}

/** The outcome of a command that lists: all rows as one object or as a table, or one by one with --ndjson. */
export async function listOutcome<T>(
  args: Arguments,
  rowsIn: (page: Page) => Promise<Rows<T>>,
  columns: readonly (readonly [heading: string, cell: (row: T) => Cell])[],
  empty: string,
): Promise<Outcome> {
  const range = { offset: args.number('offset'), limit: args.number('limit') }
  if (args.has('ndjson')) return { json: null, lines: [], rows: everyRow(rowsIn, range) }
  const { total } = await rowsIn({ offset: 0, limit: 0 })
  const rows: T[] = []
  for await (const row of everyRow(rowsIn, range)) rows.push(row)
  const table = textTable(
    columns.map(([heading]) => heading),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  )
  return { json: { total, rows }, lines: rows.length === 0 ? [empty] : table }
}
