import { Buffer } from 'node:buffer'
import type { RowProblem } from '../../../shared/domain/exchange/import-plan.ts'
import { problemWords } from '../../../shared/domain/exchange/problem-words.ts'
import type { TableFormat } from '../../../shared/domain/table-file.ts'
import { csvLine } from '../../../shared/formats/csv.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'
import { type AsideFile, writeAside } from '../bundles/write-aside.ts'
import type { CsvRow } from './csv-parser.ts'

/** A file of the rows that were not taken, with what is wrong with each; to be mended and taken in again. */
export type RejectedFile = {
  readonly add: (row: CsvRow, problems: readonly RowProblem[]) => void
  /** Writes what was added so far. */
  readonly flush: () => Promise<void>
  /** Gives the file its name; none is left where no row was rejected. Answers its path or null. */
  readonly finish: () => Promise<string | null>
  readonly discard: () => Promise<void>
}

/**
 * Begins a file of rejected rows: the columns as they came, in UTF-8, and behind them the number of the row and what is wrong,
 * in words. Cells that a spreadsheet would run are kept from it, as everywhere; taking the file in again undoes that.
 * @param width columns of the original, so that what is added stands in columns of its own
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE …
 */
export async function rejectedFile(input: {
  readonly path: string
  readonly suffix: string
  readonly format: TableFormat
  readonly headers: readonly string[]
  readonly width: number
  readonly language: Language
}): Promise<RejectedFile> {
  const { path, format, language, width } = input
  const file: AsideFile = await writeAside(path, input.suffix)
  const t = translator(language)
  const padded = (cells: readonly string[]) => [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')]
  const line = (cells: readonly string[]) => csvLine(cells, format.separator)
  let waiting = `\ufeff${format.hasHeader ? line([...padded(input.headers), t('exchange.columnRow'), t('exchange.columnProblem')]) : ''}`
  let count = 0
  const flush = async () => {
    const text = waiting
    waiting = ''
    if (text !== '') await file.write(Buffer.from(text, 'utf8'))
  }
  return {
    add: ({ row, cells }, problems) => {
      count += 1
      const why = problems.map((problem) => problemWords(problem, language)).join(' ')
      waiting += line([...padded(cells), String(row), why])
    },
    flush,
    finish: async () => {
      if (count === 0) {
        await file.discard()
        return null
      }
      await flush()
      await file.finish()
      await file.publish()
      return path
    },
    discard: file.discard,
  }
}
