// biome-ignore-all lint/a11y/useSemanticElements: the cards of a virtual grid stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one card takes the focus for all that is in it
import type { CSSProperties, ReactNode, RefObject } from 'react'
import { useLocale } from 'react-aria-components'
import { isChosen } from './choice.ts'
import type { Column, RowSource, Selection, TablePlace } from './data-table-column.ts'
import { GridCard } from './grid-card.tsx'
import { PrintRows } from './print-rows.tsx'
import { useChoosing } from './use-choosing.ts'
import { type OnRowKey, useGridKeys } from './use-grid-keys.ts'
import { useRowDeeds } from './use-row-deeds.ts'
import { useVirtualCards } from './use-virtual-cards.ts'

type Props<Row> = {
  readonly label: string
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  /** What stands on a card. */
  readonly card: (row: Row) => ReactNode
  /** What is printed of each row: a print is a table. */
  readonly columns: readonly Column<Row>[]
  readonly onAction?: ((row: Row) => void) | undefined
  readonly onDelete?: ((row: Row) => void) | undefined
  readonly onRowKey?: OnRowKey | undefined
  readonly selection?: Selection | undefined
  readonly isBusy?: boolean
  readonly place?: RefObject<TablePlace> | undefined
  readonly waitingLabel?: string
  readonly printNote?: ((printed: number, total: number) => string) | undefined
  readonly foot?: ReactNode
}

/** The least width of a card and its height, with the room around it, in pixels. */
const cardSize = { least: 172, height: 220 } as const

/**
 * The rows of a list as cards, any number of them: only those in view are drawn. One card has the focus; arrows go to the
 * one beside, above or below, Enter opens it, Space chooses it, Shift with them chooses a range.
 */
export function CardGrid<Row>(props: Props<Row>) {
  const { label, rows, rowKey, card, columns, onDelete, onRowKey, selection, isBusy = false, waitingLabel = '…', foot } = props
  const isRightToLeft = useLocale().direction === 'rtl'
  const grid = useVirtualCards(rows, cardSize, props.place)
  const { perLine } = grid
  const choosing = useChoosing({ rows, rowKey, selection })
  const { act, remove, press } = useRowDeeds({ ...props, current: grid.current, moveTo: grid.moveTo }, choosing)
  const onKeyDown = useGridKeys({
    count: rows.count,
    current: grid.current,
    rowsPerPage: grid.linesPerPage,
    line: { count: perLine, isRightToLeft },
    onMove: grid.moveTo,
    onAction: act,
    onToggle: selection ? choosing.turn : null,
    onRange: selection ? choosing.range : null,
    onSelectAll: selection ? choosing.all : null,
    onClear: selection ? choosing.none : null,
    onDelete: onDelete ? remove : null,
    onOther: (event, index) => onRowKey?.({ event, index, moveTo: grid.moveTo }),
  })
  const style: CSSProperties & Record<'--per-line' | '--card', string> = {
    '--per-line': String(perLine),
    '--card': `${cardSize.height}px`,
  }
  const inLine = (line: number) =>
    Array.from({ length: Math.min(perLine, rows.count - line * perLine) }, (_, place) => line * perLine + place)
  return (
    <div className="data-table card-grid">
      <div ref={grid.scroller} className="data-table-scroll">
        <div
          role="grid"
          className="card-grid-lines"
          aria-label={label}
          aria-rowcount={Math.ceil(rows.count / perLine)}
          aria-colcount={perLine}
          aria-busy={isBusy}
          {...(selection ? { 'aria-multiselectable': true } : {})}
          style={{ ...style, blockSize: grid.height }}
          onKeyDown={onKeyDown}
        >
          {grid.lines.map(({ key, index: line, start }) => (
            <div key={key} role="row" className="card-grid-line" aria-rowindex={line + 1} style={{ translate: `0 ${start}px` }}>
              {inLine(line).map((index) => {
                const row = rows.at(index)
                const ownKey = row === undefined ? null : rowKey(row)
                return (
                  <GridCard
                    key={index}
                    index={index}
                    column={index - line * perLine + 1}
                    row={row}
                    rowKey={ownKey}
                    card={card}
                    rowLabel={selection?.rowLabel ?? null}
                    isChosen={selection !== undefined && ownKey !== null && isChosen(selection.choice, ownKey)}
                    isTabStop={index === grid.tabStop}
                    waitingLabel={waitingLabel}
                    onFocus={grid.setCurrent}
                    onPress={press}
                  />
                )
              })}
            </div>
          ))}
        </div>
      </div>
      <PrintRows label={label} columns={columns} rows={rows} rowKey={rowKey} choice={selection?.choice} note={props.printNote} />
      {foot ? <div className="data-table-foot">{foot}</div> : null}
    </div>
  )
}
