import { useRef, useState } from 'react'
import type { RowSource } from './data-table-column.ts'
import type { PressKind } from './data-table-row.tsx'

type Deeds<Row> = {
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  readonly onAction?: ((row: Row) => void) | undefined
  readonly onDelete?: ((row: Row) => void) | undefined
  readonly current: number
  readonly moveTo: (index: number) => void
}

/** What can be done with the row at a place, where it is there. The functions stay the same, so that rows need not be redrawn. */
export function useRowDeeds<Row>(
  props: Deeds<Row>,
  choosing: { readonly turn: (index: number) => void; readonly range: (index: number, from: number) => void },
) {
  const latest = useRef(props)
  latest.current = props
  const [deeds] = useState(() => {
    const act = (index: number) => {
      const row = latest.current.rows.at(index)
      if (row !== undefined) latest.current.onAction?.(row)
    }
    return {
      act,
      remove: (index: number) => {
        const row = latest.current.rows.at(index)
        if (row !== undefined) latest.current.onDelete?.(row)
      },
      press: (index: number, kind: PressKind, key: string | null) => {
        const row = latest.current.rows.at(index)
        // The list was fetched anew under the pointer: what was pressed is not there any more.
        if ((row === undefined ? null : latest.current.rowKey(row)) !== key) return
        if (kind === 'turn') choosing.turn(index)
        else if (kind === 'range') {
          choosing.range(index, latest.current.current)
          latest.current.moveTo(index)
        } else act(index)
      },
    }
  })
  return deeds
}
