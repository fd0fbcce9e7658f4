/** Rows of a file of separated values, each cell as it is written without its quotes. */
export type CsvRows = { readonly rows: readonly (readonly string[])[]; readonly isCut: boolean; readonly columns: number }

const separators = [',', ';', '\t', '|'] as const
/** Characters by which the separator is guessed. */
const looked = 20_000

/**
 * Rows of separated values (RFC 4180): quotes, line breaks inside them, any line end. The separator is the one that
 * stands in the first lines most often, outside quotes. Linear; whatever comes in is read somehow.
 */
export function csvRows(text: string, mostRows: number, mostColumns: number): CsvRows {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let columns = 0
  let isCut = false
  let at = 0
  while (at < text.length) {
    const cell = cellAt(text, at, separator)
    if (row.length < mostColumns) row.push(cell.text)
    else isCut = true
    at = cell.end
    const next = text[at]
    if (next === separator) {
      at += 1
      if (at < text.length) continue
      if (row.length < mostColumns) row.push('')
    } else if (next === '\r' && text[at + 1] === '\n') at += 2
    else at += 1
    if (rows.length >= mostRows) return { rows, isCut: true, columns }
    columns = Math.max(columns, row.length)
    rows.push(row)
    row = []
  }
  return { rows, isCut, columns }
}

function cellAt(text: string, start: number, separator: string): { readonly text: string; readonly end: number } {
  const pieces: string[] = []
  let at = start
  if (text[at] === '"') {
    for (at += 1; ; ) {
      const quote = text.indexOf('"', at)
      pieces.push(text.slice(at, quote < 0 ? text.length : quote))
      if (quote < 0) return { text: pieces.join(''), end: text.length }
      at = quote + 1
      if (text[at] !== '"') break
      pieces.push('"')
      at += 1
    }
  }
  const from = at
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  pieces.push(text.slice(from, at))
  return { text: pieces.join(''), end: at }
}

function separatorOf(text: string): string {
  const head = text.slice(0, looked).replace(/"[^"]*("|$)/g, '')
  const counts = separators.map((separator) => ({ separator, count: head.split(separator).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator
}
