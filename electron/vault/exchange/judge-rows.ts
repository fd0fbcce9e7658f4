import { cellReader, fieldsOf } from '../../../shared/domain/exchange/cell-reader.ts'
import type { ImportPlan, RowOutcome, RowProblem } from '../../../shared/domain/exchange/import-plan.ts'
import { type ReadRow, rowReader } from '../../../shared/domain/exchange/read-row.ts'
import type { CsvRow } from './csv-parser.ts'
import { problemGroups } from './problem-groups.ts'

/** What becomes of a row that was read without a problem. */
export type Verdict = {
  readonly outcome: 'added' | 'already'
  readonly title: string
  readonly caseReference: string
}

/** Decides about the rows of one kind of table, and writes them where it is to. */
export type RowTaker = {
  /** What becomes of a row; writes it where this is no dry run. Problems where it cannot be taken. */
  readonly take: (row: number, read: ReadRow) => Verdict | readonly RowProblem[]
  readonly newPeople: () => number
}

/** First rows that the report shows one by one. */
const shownRows = 60

/**
 * Judges the rows of a table one after the other and counts.
 * @param onRejected is told of every row that is not taken, with what is wrong
 */
export function judgeRows(plan: ImportPlan, taker: RowTaker, onRejected: (row: CsvRow, problems: readonly RowProblem[]) => void) {
  const clean = { ...plan, mapping: fieldsOf(plan.kind, plan.mapping) }
  const readRow = rowReader(clean, cellReader(clean))
  const groups = problemGroups()
  const sample: RowOutcome[] = []
  const counts = { rows: 0, added: 0, already: 0, rejected: 0 }
  const show = (outcome: RowOutcome) => {
    if (sample.length < shownRows) sample.push(outcome)
  }

  function judge(row: CsvRow): Verdict | readonly RowProblem[] {
    if (row.spoil !== null) {
      const { column, why } = row.spoil
      return [{ field: clean.mapping[column - 1] ?? null, code: why, text: (row.cells[column - 1] ?? '').slice(0, 200) }]
    }
    return taker.take(row.row, readRow(row.cells))
  }

  return {
    onRow: (row: CsvRow): void => {
      if (row.row === 1 && plan.format.hasHeader) return
      counts.rows += 1
      const verdict = judge(row)
      if ('outcome' in verdict) {
        counts[verdict.outcome] += 1
        show({ row: row.row, ...verdict })
        return
      }
      counts.rejected += 1
      for (const problem of verdict) groups.add(row.row, problem)
      show({ row: row.row, outcome: 'rejected', title: titleOf(row), caseReference: '' })
      onRejected(row, verdict)
    },
    /** Rows so far that are taken in. */
    added: () => counts.added,
    counts: () => ({ ...counts, newPeople: taker.newPeople(), problems: groups.list(), sample }),
  }

  /** What the row would be called: its title or name as it stands, or the first cell that says something. */
  function titleOf({ cells }: CsvRow): string {
    const key = plan.kind === 'incident' ? 'title' : 'displayName'
    const at = clean.mapping.indexOf(key)
    return ((at < 0 ? undefined : cells[at]?.trim()) || cells.find((cell) => cell.trim() !== '') || '').slice(0, 120)
  }
}
