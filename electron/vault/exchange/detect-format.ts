import { type Separator, separators } from '../../../shared/domain/table-file.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type CsvRow, csvParser } from './csv-parser.ts'

/** Rows by which a separator is judged. */
const judged = 60

/** A first line `sep=;`, which spreadsheets read and do not show; the separator it names, or null. */
export function namedSeparator(text: string): Separator | null {
  const named = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text)?.[1]
  return separators.find((separator) => separator === named) ?? null
}

/** The separator that cuts the beginning of a table most evenly: most columns, in most rows. A comma where none does. */
export function detectSeparator(text: string): Separator {
  const named = namedSeparator(text)
  if (named) return named
  const scores = separators.map((separator) => ({ separator, score: evenness(triedRows(text, separator)) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

function evenness(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [columns, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])
  return columns < 2 ? 0 : (count / Math.max(1, rows.length)) * 10 + Math.min(columns, 40) / 40
}

/**
 * Whether the first row looks like names of columns: all filled, all different, none a number or a date in digits, and
 * shorter than what stands below.
 */
export function looksLikeHeader(rows: readonly CsvRow[]): boolean {
  const [first, ...rest] = rows
  if (!first) return false
  const names = first.cells.map((cell) => cell.trim())
  while (names.at(-1) === '') names.pop()
  const isPlain = (name: string) => name !== '' && name.length <= 120 && !/^[\d\s.,:/+-]+$/.test(name) && !name.includes('\n')
  if (!names.every(isPlain)) return false
  return rest.length === 0 || new Set(names.map((name) => name.toLowerCase())).size > names.length / 2
}

/**
 * The first rows of a text.
 * @param isCut whether the text may stop in the middle of a cell, which then is no fault of the file
 * @throws VaultError as the parser, for what is wrong in this text
 */
export function firstRows(text: string, separator: Separator, most: number, isCut: boolean): readonly CsvRow[] {
  const rows: CsvRow[] = []
  const parser = csvParser(separator, (row) => {
    if (rows.length < most) rows.push(row)
  })
  parser.push(text)
  try {
    parser.end()
  } catch (error) {
    if (!isCut) throw error
  }
  return rows
}

/** The rows that a separator would give, for comparing separators: what goes wrong with one only speaks against it. */
function triedRows(text: string, separator: Separator): readonly CsvRow[] {
  try {
    return firstRows(text.slice(0, 100_000), separator, judged, true)
  } catch (error) {
    if (error instanceof VaultError) return []
    throw error
  }
}
