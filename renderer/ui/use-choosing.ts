import { useRef, useState } from 'react'
import { allChosen, type Choice, isChosen, nothingChosen, turned, withRows } from './choice.ts'
import { type RowSource, rowsBetween, type Selection } from './data-table-column.ts'

type Given<Row> = {
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  readonly selection: Selection | undefined
}

/** Where a range begins, and what was chosen before it. */
type Anchor = { readonly index: number; readonly before: Choice }

/** The ways to choose rows. The functions stay the same, so that rows need not be redrawn. */
export function useChoosing<Row>(given: Given<Row>) {
  const latest = useRef(given)
  latest.current = given
  const [ways] = useState(() => choosing(() => latest.current))
  return ways
}

function choosing<Row>(now: () => Given<Row>) {
  let anchor: Anchor | null = null
  /** Ranges that have to be fetched come back in any order; only the last one asked for counts. */
  let asked = 0
  const set = (choice: Choice) => now().selection?.onChange(choice)
  return {
    /** Turns one row round; a range goes on from it. */
    turn: (index: number) => {
      const { rows, rowKey, selection } = now()
      const row = rows.at(index)
      if (row === undefined || !selection) return
      const choice = turned(selection.choice, rowKey(row))
      // A range adds to what is chosen; from a row that was let go it begins anew.
      anchor = { index, before: isChosen(choice, rowKey(row)) ? choice : selection.choice }
      asked += 1
      set(choice)
    },
    /** Chooses all rows from the anchor to this one; without an anchor, from `from`. */
    range: (index: number, from: number) => {
      const { rows, rowKey, selection } = now()
      if (!selection) return
      anchor ??= { index: from, before: selection.choice }
      const { before } = anchor
      asked += 1
      const mine = asked
      const choose = (found: readonly Row[]) => {
        if (mine === asked) set(withRows(before, found.map(rowKey), true))
      }
      const found = rowsBetween(rows, anchor.index, index)
      // Where rows cannot be fetched, the list itself says so.
      if (found instanceof Promise) void found.then(choose, () => undefined)
      else choose(found)
    },
    all: () => {
      anchor = null
      asked += 1
      set(allChosen)
    },
    none: () => {
      anchor = null
      asked += 1
      set(nothingChosen)
    },
  }
}
