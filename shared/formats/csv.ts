type Cell = string | number | boolean | null | undefined

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte-order mark, CRLF, every cell in quotes where it needs them. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [columns.map(cellOf), ...rows.map((row) => columns.map((column) => cellOf(row[column])))]
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`
}

function cellOf(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
