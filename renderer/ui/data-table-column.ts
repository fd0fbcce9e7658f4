import type { ReactNode } from 'react'

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
}

/** Which rows are chosen. */
export type Selection = {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
  /** Name of the box before a row: "Choose 2026-014". */
  readonly rowLabel: (key: string) => string
  /** Name of the box that chooses all rows that are there. */
  readonly allLabel: string
}

/** Rows that are all there. */
export function rowsOf<Row>(rows: readonly Row[]): RowSource<Row> {
  return { count: rows.length, at: (index) => rows[index] }
}

/** The sort after a press on a column's head: upwards first, then downwards. */
export function nextSort(column: string, sort: Sort | null): Sort {
  const isSame = sort?.column === column
  return { column, direction: isSame && sort.direction === 'ascending' ? 'descending' : 'ascending' }
}

/** The keys of all rows that are there. */
export function allKeys<Row>(rows: RowSource<Row>, rowKey: (row: Row) => string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (let index = 0; index < rows.count; index += 1) {
    const row = rows.at(index)
    if (row !== undefined) keys.add(rowKey(row))
  }
  return keys
}

/** The keys with one more, or one less where it was among them. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}
