// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one row takes the focus for all its cells
import { type MouseEvent, memo } from 'react'
import type { Column, Selection } from './data-table-column.ts'
import { Icon } from './icon.tsx'
import { usePressedKey } from './use-pressed-key.ts'

export type PressKind = 'open' | 'turn' | 'range'

type Props<Row> = {
  readonly index: number
  /** Distance from the top of the table, in pixels. */
  readonly start: number
  readonly row: Row | undefined
  readonly rowKey: string | null
  readonly columns: readonly Column<Row>[]
  /** Name of the box before the row; null where rows cannot be chosen. */
  readonly rowLabel: Selection['rowLabel'] | null
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly isActionable: boolean
  readonly waitingLabel: string
  readonly onFocus: (index: number) => void
  /** @param key of the row that was pressed, which may have moved since; null where it is being fetched */
  readonly onPress: (index: number, kind: PressKind, key: string | null) => void
}

function PlainRow<Row>(props: Props<Row>) {
  const { index, start, row, rowKey, columns, rowLabel, isChosen, isTabStop, isActionable, waitingLabel, onFocus, onPress } =
    props
  const pressed = usePressedKey(rowKey)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all rows are handled by the grid around them
    <div
      role="row"
      className="data-table-row"
      data-index={index}
      aria-rowindex={index + 2}
      {...(rowLabel ? { 'aria-selected': isChosen } : {})}
      {...(isActionable ? { 'data-actionable': true } : {})}
      tabIndex={isTabStop ? 0 : -1}
      style={{ translate: `0 ${start}px` }}
      onFocus={() => onFocus(index)}
      onPointerDown={pressed.down}
      onMouseDown={(event) => {
        // A range of rows is chosen, not a range of letters.
        if (event.shiftKey && rowLabel) event.preventDefault()
      }}
      onClickCapture={(event) => {
        // Shift on the box chooses a range too.
        if (rowLabel === null || !event.shiftKey || !isBox(event.target)) return
        event.preventDefault()
        event.stopPropagation()
        onPress(index, 'range', pressed.take())
      }}
      onClick={(event) => {
        if (!isControl(event.target)) onPress(index, rowLabel === null ? 'open' : pressKindOf(event), pressed.take())
      }}
    >
      {rowLabel ? (
        <div role="gridcell" className="data-table-cell">
          {rowKey === null ? null : (
            <RowBox label={rowLabel(rowKey)} isChosen={isChosen} onTurn={() => onPress(index, 'turn', pressed.take())} />
          )}
        </div>
      ) : null}
      {columns.map((column, place) => (
        <div key={column.key} role="gridcell" className={column.isEnd ? 'data-table-cell data-table-end' : 'data-table-cell'}>
          {row === undefined ? <Waiting label={place === 0 ? waitingLabel : null} /> : column.render(row)}
        </div>
      ))}
    </div>
  )
}

/**
 * One row of a table: takes the focus as a whole; a press anywhere but on a control inside opens it, with Ctrl it is
 * chosen, with Shift all from the last chosen one to it. Redrawn only where something of its own has changed, because
 * tables are scrolled fast.
 */
export const DataTableRow = memo(PlainRow) as typeof PlainRow

type BoxProps = { readonly label: string; readonly isChosen: boolean; readonly onTurn: () => void }

/**
 * The box before a row: the browser's own, because there are many and they come and go fast. It is out of the tab order,
 * where Space on the row does the same.
 */
export function RowBox({ label, isChosen, onTurn }: BoxProps) {
  return (
    <label className="choice row-box" {...(isChosen ? { 'data-selected': true } : {})}>
      <input type="checkbox" className="visually-hidden" checked={isChosen} onChange={onTurn} tabIndex={-1} aria-label={label} />
      <span className="choice-mark" aria-hidden>
        {isChosen ? <Icon name="check" /> : null}
      </span>
    </label>
  )
}

function Waiting({ label }: { readonly label: string | null }) {
  return (
    <>
      <span className="data-table-waiting" aria-hidden />
      {label === null ? null : <span className="visually-hidden">{label}</span>}
    </>
  )
}

export function pressKindOf(event: MouseEvent): PressKind {
  if (event.shiftKey) return 'range'
  return event.ctrlKey || event.metaKey ? 'turn' : 'open'
}

export function isBox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.choice') !== null
}

export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label, [role="button"], .choice') !== null
}
