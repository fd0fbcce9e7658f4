import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { type TableFormat, tableLimits } from '../../../shared/domain/table-file.ts'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'
import { openPlainFile } from '../blobs/open-file.ts'
import { type CsvRow, csvParser } from './csv-parser.ts'
import { decoderOf } from './decoder.ts'
import { namedSeparator } from './detect-format.ts'

/** Small enough that the rows of one piece do not hold anybody up. */
const pieceBytes = 131_072

export type ReadOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
  /** Runs after the rows of each piece. */
  readonly afterPiece?: () => Promise<void>
}

/**
 * Reads a table row by row, in pieces; between two pieces everything else goes on.
 * @returns SHA-256 of the file, and its size
 * @throws VaultError FILE_NOT_FOUND …, CANCELLED, TABLE_EMPTY, TABLE_TOO_LONG and those of the parser
 */
export async function readRows(
  path: string,
  format: TableFormat,
  onRow: (row: CsvRow) => void,
  { signal, onProgress, afterPiece }: ReadOptions = {},
): Promise<{ readonly sha256: string; readonly sizeBytes: number }> {
  const file = await openPlainFile(path)
  try {
    const totalBytes = (await file.stat()).size
    const sink = tableSink(format, onRow)
    const buffer = new Uint8Array(pieceBytes)
    for (;;) {
      if (signal?.aborted) throw new VaultError('CANCELLED')
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) break
      sink.push(buffer.subarray(0, bytesRead))
      onProgress?.(sink.sizeBytes(), totalBytes)
      await afterPiece?.()
    }
    return sink.end()
  } catch (error) {
    throw fileError(error, path, 'source')
  } finally {
    await file.close()
  }
}

/**
 * The same in one go, for the middle of a transaction: nothing else happens meanwhile.
 * @throws VaultError as {@link readRows}
 */
export function readRowsAtOnce(path: string, format: TableFormat, onRow: (row: CsvRow) => void): { readonly sha256: string } {
  try {
    const file = openSync(path, 'r')
    try {
      const sink = tableSink(format, onRow)
      const buffer = new Uint8Array(pieceBytes)
      for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) sink.push(buffer.subarray(0, read))
      return sink.end()
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw fileError(error, path, 'source')
  }
}

function tableSink(format: TableFormat, onRow: (row: CsvRow) => void) {
  const hash = createHash('sha256')
  const decoder = decoderOf(format.encoding)
  const parser = csvParser(format.separator, (row) => {
    if (row.row > tableLimits.rows) throw new VaultError('TABLE_TOO_LONG', { limit: tableLimits.rows })
    onRow(row)
  })
  let sizeBytes = 0
  return {
    push: (bytes: Uint8Array): void => {
      const isFirst = sizeBytes === 0
      hash.update(bytes)
      sizeBytes += bytes.length
      const text = decoder.push(bytes)
      parser.push(isFirst ? withoutSeparatorLine(text) : text)
    },
    sizeBytes: () => sizeBytes,
    end: () => {
      if (sizeBytes === 0) throw new VaultError('TABLE_EMPTY')
      parser.push(decoder.end())
      parser.end()
      return { sha256: hash.digest('hex'), sizeBytes }
    },
  }
}

/** The text after a first line `sep=;`. The row that it takes is no row of the table. */
function withoutSeparatorLine(text: string): string {
  return namedSeparator(text) === null ? text : text.slice(text.indexOf('\n') + 1)
}
