// biome-ignore-all lint/a11y/useSemanticElements: the cards of a virtual grid stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one card takes the focus for all that is in it
import { memo, type ReactNode } from 'react'
import type { Selection } from './data-table-column.ts'
import { isBox, isControl, type PressKind, pressKindOf, RowBox } from './data-table-row.tsx'
import { usePressedKey } from './use-pressed-key.ts'

type Props<Row> = {
  readonly index: number
  /** Its place in its line, from 1. */
  readonly column: number
  readonly row: Row | undefined
  readonly rowKey: string | null
  readonly card: (row: Row) => ReactNode
  /** Name of the box on the card; null where cards cannot be chosen. */
  readonly rowLabel: Selection['rowLabel'] | null
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly waitingLabel: string
  readonly onFocus: (index: number) => void
  /** @param key of the row that was pressed, which may have moved since; null where it is being fetched */
  readonly onPress: (index: number, kind: PressKind, key: string | null) => void
}

function PlainCard<Row>(props: Props<Row>) {
  const { index, column, row, rowKey, card, rowLabel, isChosen, isTabStop, waitingLabel, onFocus, onPress } = props
  const pressed = usePressedKey(rowKey)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all cards are handled by the grid around them
    <div
      role="gridcell"
      className="grid-card"
      data-index={index}
      aria-colindex={column}
      {...(rowLabel ? { 'aria-selected': isChosen } : {})}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onFocus(index)}
      onPointerDown={pressed.down}
      onMouseDown={(event) => {
        // A range of cards is chosen, not a range of letters.
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
      {row === undefined ? <span className="visually-hidden">{waitingLabel}</span> : card(row)}
      {rowLabel && rowKey !== null ? (
        <div className="grid-card-box">
          <RowBox label={rowLabel(rowKey)} isChosen={isChosen} onTurn={() => onPress(index, 'turn', pressed.take())} />
        </div>
      ) : null}
    </div>
  )
}

/** One card of a grid: takes the focus as a whole; a press anywhere but on a control opens it, with Ctrl or Shift it is chosen. */
export const GridCard = memo(PlainCard) as typeof PlainCard
