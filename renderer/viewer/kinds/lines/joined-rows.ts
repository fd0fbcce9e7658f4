import { lastAtMost } from './text-rows.ts'

/** The texts of rows as one text, one row a line, so that it can be looked through; made when it is first asked for. */
export type JoinedRows = {
  readonly text: () => string
  readonly startOf: (row: number) => number
  readonly rowAt: (offset: number) => number
}

/** Joins the texts of rows. */
export function joinedRows(count: number, textOf: (row: number) => string): JoinedRows {
  let joined: { readonly text: string; readonly starts: readonly number[] } | null = null
  const join = () => {
    if (joined !== null) return joined
    const starts: number[] = []
    const texts: string[] = []
    let length = 0
    for (let row = 0; row < count; row++) {
      const text = textOf(row)
      starts.push(length)
      texts.push(text)
      length += text.length + 1
    }
    joined = { text: texts.join('\n'), starts }
    return joined
  }
  return {
    text: () => join().text,
    startOf: (row) => join().starts[row] ?? 0,
    rowAt: (offset) => Math.max(0, lastAtMost(join().starts, offset)),
  }
}
