// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one row takes the focus for all its cells
import type { CSSProperties, ReactNode, RefObject } from 'react'
import { isChosen } from './choice.ts'
import type { Column, RowSource, Selection, Sort, TablePlace } from './data-table-column.ts'
import { DataTableHeader } from './data-table-header.tsx'
import { DataTableRow } from './data-table-row.tsx'
import { PrintRows } from './print-rows.tsx'
import { useChoosing } from './use-choosing.ts'
import { useColumnDrag } from './use-column-drag.ts'
import { type OnRowKey, useGridKeys } from './use-grid-keys.ts'
import { useRowDeeds } from './use-row-deeds.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

type Props<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  /** Enter or a press on a row. */
  readonly onAction?: ((row: Row) => void) | undefined
  /** The Del key on a row. */
  readonly onDelete?: ((row: Row) => void) | undefined
  /** Any other key on the row at a place. */
  readonly onRowKey?: OnRowKey | undefined
  readonly selection?: Selection | undefined
  readonly sort?: Sort | null
  readonly onSort?: ((sort: Sort) => void) | undefined
  /** Somebody drew a column wider or narrower; width in pixels. */
  readonly onResize?: ((column: string, width: number) => void) | undefined
  /** Rows stand closer together. */
  readonly isDense?: boolean
  /** What is drawn is being replaced by what was asked for. */
  readonly isBusy?: boolean
  /** Where to begin, and where it was left. */
  readonly place?: RefObject<TablePlace> | undefined
  /** Said in a row that is being fetched. */
  readonly waitingLabel?: string
  readonly printNote?: ((printed: number, total: number) => string) | undefined
  readonly foot?: ReactNode
}

/** Heights of a row, in pixels. */
const heights = { ordinary: 40, dense: 30 } as const

/**
 * A table of any length: only the rows in view are drawn. One row has the focus; arrows, Home, End and page keys move it,
 * Enter opens it, Space chooses it, Shift with them chooses a range, Ctrl+A chooses all that match.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onAction, onDelete, onRowKey, selection, sort = null, onSort, onResize, foot } = props
  const { isDense = false, isBusy = false, waitingLabel = '…', printNote } = props
  const rowHeight = isDense ? heights.dense : heights.ordinary
  const table = useVirtualRows(rows, rowHeight, props.place)
  const choosing = useChoosing({ rows, rowKey, selection })
  const drag = useColumnDrag(onResize)
  const { act, remove, press } = useRowDeeds({ ...props, current: table.current, moveTo: table.moveTo }, choosing)
  const onKeyDown = useGridKeys({
    count: rows.count,
    current: table.current,
    rowsPerPage: table.rowsPerPage,
    onMove: table.moveTo,
    onAction: act,
    onToggle: selection ? choosing.turn : null,
    onRange: selection ? choosing.range : null,
    onSelectAll: selection ? choosing.all : null,
    onClear: selection ? choosing.none : null,
    onDelete: onDelete ? remove : null,
    onOther: (event, index) => onRowKey?.({ event, index, moveTo: table.moveTo }),
  })
  const widthOf = ({ key, width }: Column<Row>) =>
    drag.dragged?.key === key ? `${drag.dragged.width}px` : (width ?? 'minmax(160px, 1fr)')
  const widths = [...(selection ? ['44px'] : []), ...columns.map(widthOf)]
  const style: CSSProperties & Record<'--columns' | '--row', string> = {
    '--columns': widths.join(' '),
    '--row': `${rowHeight}px`,
  }
  const shared = {
    columns,
    rowLabel: selection?.rowLabel ?? null,
    isActionable: onAction !== undefined,
    waitingLabel,
    onFocus: table.setCurrent,
    onPress: press,
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
          aria-busy={isBusy}
          {...(selection ? { 'aria-multiselectable': true } : {})}
          style={style}
          onKeyDown={onKeyDown}
        >
          <DataTableHeader
            columns={columns}
            count={rows.count}
            sort={sort}
            onSort={onSort}
            selection={selection}
            onDrag={onResize ? drag.begin : null}
          />
          <div role="rowgroup" className="data-table-rows" style={{ blockSize: table.height }}>
            {table.items.map(({ key, index, start }) => {
              const row = rows.at(index)
              const ownKey = row === undefined ? null : rowKey(row)
              return (
                <DataTableRow
                  key={key}
                  {...shared}
                  index={index}
                  start={start}
                  row={row}
                  rowKey={ownKey}
                  isChosen={selection !== undefined && ownKey !== null && isChosen(selection.choice, ownKey)}
                  isTabStop={index === table.tabStop}
                />
              )
            })}
          </div>
        </div>
      </div>
      <PrintRows label={label} columns={columns} rows={rows} rowKey={rowKey} choice={selection?.choice} note={printNote} />
      {foot ? <div className="data-table-foot">{foot}</div> : null}
    </div>
  )
}
