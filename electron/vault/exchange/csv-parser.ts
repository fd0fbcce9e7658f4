import { type Separator, tableLimits } from '../../../shared/domain/table-file.ts'
import { VaultError } from '../../../shared/errors.ts'

/** Why a cell cannot be trusted: text after its closing quote, a NUL, a character that the encoding does not have. */
export type CellSpoil = 'quote' | 'nul' | 'undecodable'

export type CsvRow = {
  /** As a spreadsheet counts: 1 is the first row of the file, line breaks inside cells do not count, empty rows do. */
  readonly row: number
  readonly cells: readonly string[]
  /** The first cell that cannot be trusted (its column, from 1), or null. */
  readonly spoil: { readonly column: number; readonly why: CellSpoil } | null
}

const QUOTE = 34
const CR = 13
const LF = 10

/**
 * A table of separated values (RFC 4180, and what spreadsheets write: any line end, any of four separators, rows of unequal
 * length) read piece by piece. Each row is handed on as soon as it is whole; rows without any text are left out. Memory
 * does not grow with the file. Hostile text enters here.
 * @throws VaultError TABLE_TOO_WIDE, CELL_TOO_LONG, TABLE_QUOTE_OPEN, each with row and column
 */
export function csvParser(separator: Separator, onRow: (row: CsvRow) => void) {
  const between = separator.charCodeAt(0)
  let row = 1
  let rowChars = 0
  let cells: string[] = []
  let spoil: CsvRow['spoil'] = null
  /** What is known of the cell that is not whole yet. */
  let cell = ''
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let quotedFrom = 1
  let isAfterCr = false

  function tooLong(extra: number): void {
    if (cell.length + extra > tableLimits.cellChars || rowChars + extra > tableLimits.rowChars)
      throw new VaultError('CELL_TOO_LONG', { row, column: cells.length + 1, limit: tableLimits.cellChars })
  }

  function take(text: string, from: number, to: number): void {
    if (to <= from) return
    tooLong(to - from)
    rowChars += to - from
    cell = cell === '' ? text.slice(from, to) : cell + text.slice(from, to)
  }

  function spoiled(why: CellSpoil): void {
    spoil ??= { column: cells.length + 1, why }
  }

  function endCell(): void {
    if (cell.includes('\ufffd')) spoiled('undecodable')
    if (cell.includes('\0')) spoiled('nul')
    cells.push(cell)
    if (cells.length > tableLimits.columns) throw new VaultError('TABLE_TOO_WIDE', { row, limit: tableLimits.columns })
    cell = ''
    state = 'start'
  }

  function endRow(): void {
    endCell()
    if (cells.some((text) => text.trim() !== '')) onRow({ row, cells, spoil })
    row += 1
    rowChars = 0
    cells = []
    spoil = null
  }

  /** One character that ends something, or begins a cell. Answers where to go on. */
  function mark(code: number): void {
    if (code === between) endCell()
    else if (code === LF || code === CR) {
      endRow()
      isAfterCr = code === CR
    }
  }

  /** Where the plain text from `at` on ends. */
  function endOfPlain(text: string, at: number): number {
    let end = at
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === between || code === LF || code === CR) break
    }
    return end
  }

  function insideQuotes(text: string, at: number): number {
    const quote = text.indexOf('"', at)
    take(text, at, quote === -1 ? text.length : quote)
    if (quote === -1) return text.length
    state = 'closed'
    return quote + 1
  }

  /** After a quote inside quotes: a second one stands for itself, an end of the cell ends it, anything else spoils it. */
  function afterQuote(text: string, at: number): number {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      take('"', 0, 1)
      state = 'quoted'
      return at + 1
    }
    if (code !== between && code !== LF && code !== CR) spoiled('quote')
    state = 'plain'
    return at
  }

  function begin(text: string, at: number): number {
    if (text.charCodeAt(at) !== QUOTE) {
      state = 'plain'
      return at
    }
    state = 'quoted'
    quotedFrom = row
    return at + 1
  }

  function plain(text: string, at: number): number {
    const end = endOfPlain(text, at)
    take(text, at, end)
    if (end === text.length) return end
    mark(text.charCodeAt(end))
    return end + 1
  }

  return {
    push: (text: string): void => {
      let at = 0
      while (at < text.length) {
        if (isAfterCr) {
          isAfterCr = false
          if (text.charCodeAt(at) === LF) {
            at += 1
            continue
          }
        }
        if (state === 'start') at = begin(text, at)
        else if (state === 'quoted') at = insideQuotes(text, at)
        else if (state === 'closed') at = afterQuote(text, at)
        else at = plain(text, at)
      }
    },
    end: (): void => {
      if (state === 'quoted') throw new VaultError('TABLE_QUOTE_OPEN', { row: quotedFrom, column: cells.length + 1 })
      if (state !== 'start' || cells.length > 0) endRow()
    },
  }
}
