import type { TableFormat, TablePreview } from '../../../shared/domain/table-file.ts'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'
import { openPlainFile } from '../blobs/open-file.ts'
import type { CsvRow } from './csv-parser.ts'
import { decoderOf } from './decoder.ts'
import { detectEncoding } from './detect-encoding.ts'
import { detectSeparator, firstRows, looksLikeHeader, namedSeparator } from './detect-format.ts'

/** Enough for one row with the longest cell that is allowed. */
const sampleBytes = 2_097_152
/** Enough to see how a file is written. */
const judgedBytes = 262_144
/** What a user has chosen already. */
type ChosenFormat = { readonly [K in keyof TableFormat]?: TableFormat[K] | undefined }

/** Rows that are shown before an import. */
const shownRows = 20

/**
 * Looks at the beginning of a file: how it is written, and its first rows. What the user has chosen is taken as it is,
 * the rest is found out.
 * @throws VaultError FILE_NOT_FOUND …, TABLE_EMPTY, TABLE_IS_SPREADSHEET, TABLE_NOT_TEXT, TABLE_TOO_WIDE, CELL_TOO_LONG
 */
export async function readTable(path: string, chosen: ChosenFormat): Promise<TablePreview> {
  const { sample, sizeBytes } = await readSample(path)
  if (sample.length === 0) throw new VaultError('TABLE_EMPTY')
  const found = detectEncoding(sample.subarray(0, judgedBytes))
  if (found === 'spreadsheet') throw new VaultError('TABLE_IS_SPREADSHEET', { path })
  if (found === 'binary' && chosen.encoding === undefined) throw new VaultError('TABLE_NOT_TEXT', { path })
  const encoding = chosen.encoding ?? (found === 'binary' ? 'utf-8' : found.encoding)
  const decoder = decoderOf(encoding)
  const isSample = sample.length < sizeBytes
  const whole = decoder.push(sample) + (isSample ? '' : decoder.end())
  const text = namedSeparator(whole) === null ? whole : whole.slice(whole.indexOf('\n') + 1)
  const separator = chosen.separator ?? detectSeparator(whole)
  const rows = rowsOf(text, separator, isSample)
  const [first] = rows
  if (!first) throw new VaultError('TABLE_EMPTY')
  const hasHeader = chosen.hasHeader ?? looksLikeHeader(rows)
  const below = hasHeader ? rows.slice(1) : rows
  return {
    path,
    sizeBytes,
    format: { encoding, separator, hasHeader },
    encodingDoubt: found !== 'binary' && found.encoding === encoding ? found.doubt : 'guessed',
    headers: headersOf(rows, hasHeader),
    rows: below.slice(0, shownRows).map(({ row, cells }) => ({ row, cells: cells.map(shortened) })),
    isWhole: !isSample && below.length <= shownRows,
    undecodable: text.split('\ufffd').length - 1,
  }
}

async function readSample(path: string): Promise<{ readonly sample: Uint8Array; readonly sizeBytes: number }> {
  const file = await openPlainFile(path)
  try {
    const buffer = new Uint8Array(sampleBytes)
    let length = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length)
      length += bytesRead
      if (bytesRead === 0 || length === buffer.length) break
    }
    return { sample: buffer.slice(0, length), sizeBytes: Math.max(length, (await file.stat()).size) }
  } catch (error) {
    throw fileError(error, path, 'source')
  } finally {
    await file.close()
  }
}

/** As many rows as are shown, with one for the header; the last of a sample may be cut and is left out. */
function rowsOf(text: string, separator: TableFormat['separator'], isSample: boolean): readonly CsvRow[] {
  const rows = firstRows(text, separator, shownRows + 2, isSample)
  return isSample && rows.length > 1 && rows.length < shownRows + 2 ? rows.slice(0, -1) : rows
}

/** One name for each column: as many as the header has, or as most rows have where those are more. */
function headersOf(rows: readonly CsvRow[], hasHeader: boolean): string[] {
  const counts = Map.groupBy(hasHeader ? rows.slice(1) : rows, ({ cells }) => cells.length)
  const usual = [...counts].reduce((best, [width, { length }]) => (length > best.count ? { width, count: length } : best), {
    width: 0,
    count: 0,
  })
  const names = hasHeader ? (rows[0]?.cells ?? []) : []
  const width = Math.max(names.length, usual.width)
  return Array.from({ length: width }, (_, column) => shortened((names[column] ?? '').trim()))
}

/** The beginning of a long text, without half a character. */
function shortened(text: string): string {
  return text.length <= 300 ? text : `${[...text.slice(0, 300)].slice(0, -1).join('')}…`
}
