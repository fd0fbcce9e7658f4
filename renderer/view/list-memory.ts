import * as v from 'valibot'
import type { Column } from '../ui/data-table-column.ts'

const Key = v.pipe(v.string(), v.maxLength(100))

/** What a user has made of a list: its columns, how close its rows stand, its order and what it was narrowed to. */
export const ListMemory = v.object({
  /** Columns in the order in which they are shown; those it does not name stand after them. */
  order: v.optional(v.array(Key), []),
  hidden: v.optional(v.nullable(v.array(Key)), null),
  /** Widths that were drawn, in pixels. */
  widths: v.optional(v.record(Key, v.pipe(v.number(), v.minValue(40), v.maxValue(4_000))), {}),
  isDense: v.optional(v.boolean(), false),
  sort: v.optional(v.nullable(v.object({ by: Key, descending: v.boolean() })), null),
  filter: v.optional(v.unknown(), null),
})
export type ListMemory = v.InferOutput<typeof ListMemory>

export const freshMemory: ListMemory = v.parse(ListMemory, {})

/** A kept memory of a list; null where it cannot be one. */
export function readListMemory(kept: unknown): ListMemory | null {
  const parsed = v.safeParse(ListMemory, kept)
  return parsed.success ? parsed.output : null
}

/** All columns in the order of the user; columns that are new stand after them in their own order. */
export function orderedColumns<Row>(columns: readonly Column<Row>[], { order }: ListMemory): readonly Column<Row>[] {
  const place = (key: string) => {
    const index = order.indexOf(key)
    return index === -1 ? order.length : index
  }
  return columns.toSorted((a, b) => place(a.key) - place(b.key))
}

/** The columns that are shown, in their order and width. One is shown in any case. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  memory: ListMemory,
  hiddenAtFirst: readonly string[],
): readonly Column<Row>[] {
  const hidden = new Set(memory.hidden ?? hiddenAtFirst)
  const ordered = orderedColumns(columns, memory)
  const shown = ordered.filter(({ key }) => !hidden.has(key))
  return (shown.length > 0 ? shown : ordered.slice(0, 1)).map((column) => {
    const width = memory.widths[column.key]
    return width === undefined ? column : { ...column, width: `${width}px` }
  })
}

/** The memory with a column one place earlier or later. */
export function movedColumn(
  columns: readonly Pick<Column<never>, 'key'>[],
  memory: ListMemory,
  key: string,
  by: -1 | 1,
): ListMemory {
  const order = columns.map((column) => column.key)
  const from = order.indexOf(key)
  const to = from + by
  if (from === -1 || to < 0 || to >= order.length) return memory
  order.splice(from, 1)
  order.splice(to, 0, key)
  return { ...memory, order }
}
