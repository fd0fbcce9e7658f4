import type { ProblemGroup, RowProblem } from '../../../shared/domain/exchange/import-plan.ts'

/** Kinds of problem that are told apart; what comes after is counted without its text. */
const mostGroups = 300
/** Rows that are named of each. */
const namedRows = 12

/** Gathers the problems of rows: the same thing wrong in many rows is one group with a count. */
export function problemGroups() {
  const groups = new Map<
    string,
    { readonly group: Omit<ProblemGroup, 'count' | 'rows'>; count: number; readonly rows: number[] }
  >()
  return {
    add: (row: number, problem: RowProblem): void => {
      const plain = `${problem.field}\n${problem.code}\n`
      const full = plain + problem.text
      const text = groups.has(full) || groups.size < mostGroups ? problem.text : ''
      const key = plain + text
      const known = groups.get(key) ?? { group: { ...problem, text }, count: 0, rows: [] }
      known.count += 1
      if (known.rows.length < namedRows) known.rows.push(row)
      groups.set(key, known)
    },
    /** Most frequent first. */
    list: (): ProblemGroup[] =>
      [...groups.values()].map(({ group, count, rows }) => ({ ...group, count, rows })).sort((a, b) => b.count - a.count),
  }
}
