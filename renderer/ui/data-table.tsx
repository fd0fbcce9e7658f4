// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one row takes the focus for all its cells
import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { allKeys, type Column, type RowSource, type Selection, type Sort, toggled } from './data-table-column.ts'
import { DataTableHeader } from './data-table-header.tsx'
import { DataTableRow } from './data-table-row.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

type Props<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  /** Enter or a press on a row. */
  readonly onAction?: (row: Row) => void
  readonly selection?: Selection | undefined
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort) => void
  /** Said in a row that is being fetched. */
  readonly waitingLabel?: string
  readonly foot?: ReactNode
}

/**
 * A table of any length: only the rows in view are drawn. One row has the focus; arrows, Home, End and page keys move it,
 * Enter opens it, Space chooses it, Ctrl+A chooses all that are there.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onAction, selection, sort = null, onSort, waitingLabel = '…', foot } = props
  const table = useVirtualRows(rows)
  const { act, toggle } = useRowDeeds(props)
  const onKeyDown = useGridKeys({
    count: rows.count,
    current: table.current,
    rowsPerPage: table.rowsPerPage,
    onMove: table.moveTo,
    onAction: act,
    onToggle: selection ? toggle : null,
    onSelectAll: selection ? () => selection.onChange(allKeys(rows, rowKey)) : null,
    onClear: selection ? () => selection.onChange(new Set()) : null,
  })
  const widths = [...(selection ? ['44px'] : []), ...columns.map((column) => column.width ?? 'minmax(160px, 1fr)')]
  const style: CSSProperties & Record<'--columns', string> = { '--columns': widths.join(' ') }
  const shared = {
    columns,
    selection,
    isActionable: onAction !== undefined,
    waitingLabel,
    onFocus: table.setCurrent,
    onPress: act,
    onToggle: toggle,
  }
  return (
    <div className="data-table">
      <div ref={table.scroller} className="data-table-scroll">
        <div
          role="grid"
          className="data-table-grid"
          aria-label={label}
          aria-rowcount={rows.count + 1}
          aria-colcount={widths.length}
          {...(selection ? { 'aria-multiselectable': true } : {})}
          style={style}
          onKeyDown={onKeyDown}
        >
          <DataTableHeader
            columns={columns}
            sort={sort}
            onSort={onSort}
            selection={selection && { ...selection, all: () => allKeys(rows, rowKey), total: rows.count }}
          />
          <div role="rowgroup" className="data-table-rows" style={{ blockSize: table.height }}>
            {table.items.map(({ key, index, start }) => {
              const row = rows.at(index)
              return (
                <DataTableRow
                  key={key}
                  {...shared}
                  index={index}
                  start={start}
                  row={row}
                  rowKey={row === undefined ? null : rowKey(row)}
                  isTabStop={index === table.tabStop}
                />
              )
            })}
          </div>
        </div>
      </div>
      {foot ? <div className="data-table-foot">{foot}</div> : null}
    </div>
  )
}

/** What can be done with the row at a place, where it is there. The functions stay the same, so that rows need not be redrawn. */
function useRowDeeds<Row>(props: Props<Row>) {
  const latest = useRef(props)
  latest.current = props
  const [deeds] = useState(() => ({
    act: (index: number) => {
      const { rows, onAction } = latest.current
      const row = rows.at(index)
      if (row !== undefined) onAction?.(row)
    },
    toggle: (index: number) => {
      const { rows, rowKey, selection } = latest.current
      const row = rows.at(index)
      if (row !== undefined && selection) selection.onChange(toggled(selection.keys, rowKey(row)))
    },
  }))
  return deeds
}
