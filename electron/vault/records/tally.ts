import type { FigureRow } from '../../../shared/domain/statistics.ts'
import type { AssessmentCode } from '../../../shared/vocabulary/assessments.ts'

export type Tally = ReturnType<typeof tally>

/** Counts things under keys, by assessment. */
export function tally() {
  const entries = new Map<string | null, { key: string | null; within: string | null; total: number; by: FigureRow['by'] }>()
  return {
    /** One more under a key; `within` tells apart what has the same name in two countries. */
    add: (key: string | null, assessment: AssessmentCode, within: string | null = null): void => {
      const name = key === null || within === null ? key : `${within} ${key}`
      let entry = entries.get(name)
      if (entry === undefined) {
        entry = { key, within: key === null ? null : within, total: 0, by: {} }
        entries.set(name, entry)
      }
      entry.total += 1
      entry.by[assessment] = (entry.by[assessment] ?? 0) + 1
    },
    /** The most first, what is not known last; equal ones by key. */
    rows: (): FigureRow[] =>
      [...entries.values()].sort(
        (a, b) =>
          Number(a.key === null) - Number(b.key === null) ||
          b.total - a.total ||
          compare(`${a.key} ${a.within}`, `${b.key} ${b.within}`),
      ),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
