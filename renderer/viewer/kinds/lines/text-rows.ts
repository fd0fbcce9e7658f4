/** A text as rows to draw: its lines, and very long lines in pieces. */
export type TextRows = {
  readonly text: string
  readonly count: number
  readonly startOf: (row: number) => number
  /** Where the row ends, without its line break. */
  readonly endOf: (row: number) => number
  readonly rowAt: (offset: number) => number
  /** The number of the line, from 1; null for a later piece of a line. */
  readonly lineOf: (row: number) => number | null
}

/** Longer lines are drawn in pieces: a line may be as long as the file. */
export const longestPiece = 2_000

/** Finds the rows of a text whose line breaks are `\n`. Linear. */
export function textRows(text: string): TextRows {
  const starts: number[] = [0]
  /** Rows that are later pieces of a line. */
  const pieces: number[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    for (let at = pieceEnd(text, from, end); at < end; at = pieceEnd(text, at, end)) {
      pieces.push(starts.length)
      starts.push(at)
    }
    if (found < 0) break
    starts.push(found + 1)
    from = found + 1
  }
  const startOf = (row: number) => starts[row] ?? text.length
  return {
    text,
    count: starts.length,
    startOf,
    endOf: (row) => {
      const next = startOf(row + 1)
      return row + 1 < starts.length && text.charCodeAt(next - 1) === 10 ? next - 1 : next
    },
    rowAt: (offset) => lastAtMost(starts, offset),
    lineOf: (row) => {
      const before = lastAtMost(pieces, row)
      return pieces[before] === row ? null : row - before
    },
  }
}

function pieceEnd(text: string, from: number, end: number): number {
  const cut = from + longestPiece
  if (cut >= end) return end
  const unit = text.charCodeAt(cut)
  return unit >= 0xdc00 && unit <= 0xdfff ? cut + 1 : cut
}

/** The last place in a sorted list whose value is not above one; -1 where all are. */
export function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
