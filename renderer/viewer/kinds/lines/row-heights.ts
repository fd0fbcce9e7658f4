/** Heights of very many rows: guessed until they were drawn, then as measured. In pixels. */
export type RowHeights = {
  readonly count: number
  readonly total: () => number
  /** Where a row begins. */
  readonly offsetOf: (row: number) => number
  /** The row at a height; the last one below everything. */
  readonly rowAt: (offset: number) => number
  readonly heightOf: (row: number) => number
  readonly set: (row: number, height: number) => void
}

const blockRows = 1_024

/** Rows that are all taken to be as high as the guess. */
export function rowHeights(count: number, guess: number): RowHeights {
  const blocks = Math.ceil(count / blockRows)
  const sums = new Float64Array(blocks)
  for (let block = 0; block < blocks; block++) sums[block] = Math.min(blockRows, count - block * blockRows) * guess
  const measured: (Float32Array | undefined)[] = []
  let total = count * guess
  const heightOf = (row: number) => measured[Math.floor(row / blockRows)]?.[row % blockRows] ?? guess

  return {
    count,
    total: () => total,
    heightOf,
    offsetOf: (row) => {
      const block = Math.floor(row / blockRows)
      let offset = 0
      for (let index = 0; index < block; index++) offset += sums[index] ?? 0
      for (let index = block * blockRows; index < row; index++) offset += heightOf(index)
      return offset
    },
    rowAt: (offset) => {
      let left = Math.max(0, offset)
      let block = 0
      while (block < blocks - 1 && left >= (sums[block] ?? 0)) left -= sums[block++] ?? 0
      let row = block * blockRows
      const last = Math.min(count, row + blockRows) - 1
      while (row < last && left >= heightOf(row)) left -= heightOf(row++)
      return Math.max(0, Math.min(row, count - 1))
    },
    set: (row, height) => {
      const block = Math.floor(row / blockRows)
      const before = heightOf(row)
      if (height === before || row >= count) return
      const heights = measured[block] ?? new Float32Array(blockRows).fill(guess)
      measured[block] = heights
      heights[row % blockRows] = height
      sums[block] = (sums[block] ?? 0) + height - before
      total += height - before
    },
  }
}
