import type { ReactNode } from 'react'
import type { Choice } from './choice.ts'

/** One column of a table. */
export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly render: (row: Row) => ReactNode
  /** Width as in `grid-template-columns`; `minmax(160px, 1fr)` where left out. */
  readonly width?: string
  /** Figures stand at the end of their column. */
  readonly isEnd?: boolean
  readonly isSortable?: boolean
}

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

/** Rows by their place: all of them at once, or as far as they were fetched. */
export type RowSource<Row> = {
  readonly count: number
  /** The row at a place, or undefined while it is being fetched. */
  readonly at: (index: number) => Row | undefined
  /** Told which places are in view, so that they can be fetched. */
  readonly onView?: (first: number, last: number) => void
  /** The rows from a place to another, both included, fetched where they are not there yet. */
  readonly between?: (first: number, last: number) => Promise<readonly Row[]>
  /** Which list this is, its order and search included: another one begins at its top. */
  readonly name?: string
}

/** Which rows are chosen. */
export type Selection = {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
  /** Name of the box before a row: "Choose 2026-014". */
  readonly rowLabel: (key: string) => string
  /** Name of the box that chooses all that match. */
  readonly allLabel: string
}

/** Where somebody was in a table, to be found again. */
export type TablePlace = { readonly offset: number; readonly current: number }

/** Rows that are all there. */
export function rowsOf<Row>(rows: readonly Row[]): RowSource<Row> {
  return { count: rows.length, at: (index) => rows[index] }
}

/** The sort after a press on a column's head: upwards first, then downwards. */
export function nextSort(column: string, sort: Sort | null): Sort {
  const isSame = sort?.column === column
  return { column, direction: isSame && sort.direction === 'ascending' ? 'descending' : 'ascending' }
}

/** The rows from a place to another; a promise only where some have to be fetched first. */
export function rowsBetween<Row>(rows: RowSource<Row>, from: number, to: number): readonly Row[] | Promise<readonly Row[]> {
  const [first, last] = from <= to ? [from, to] : [to, from]
  const there = rowsThere(rows, first, last)
  if (rows.between === undefined || there.length === last - first + 1) return there
  return rows.between(first, last)
}

/** The rows from a place to another, without those that were not fetched yet. */
export function rowsThere<Row>(rows: RowSource<Row>, first: number, last: number): Row[] {
  const found: Row[] = []
  for (let index = first; index <= Math.min(last, rows.count - 1); index += 1) {
    const row = rows.at(index)
    if (row !== undefined) found.push(row)
  }
  return found
}
