type Cell = string | number | boolean | null | undefined

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte-order mark, CRLF, every cell in quotes where it needs them. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))]
  return `\ufeff${lines.join('')}`
}

/** One row as it stands in a file of separated values, with its line end. */
export function csvLine(cells: readonly Cell[], separator: string = ','): string {
  return `${cells.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`
}

/** What a spreadsheet may run, and what was kept from it already: so that the apostrophe can be taken away again. */
const formula = /^'*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** The text of a cell as it was before it was kept from being run as a formula. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

function cellOf(value: Cell, separator: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
