import { foldValue } from '../../../shared/domain/exchange/cell-reader.ts'
import type { RowProblem } from '../../../shared/domain/exchange/import-plan.ts'
import type { NamedCase } from '../records/import-lookups.ts'

/** The case that a text names, by reference or by title; the given one where the text is empty. */
export type FindCase = (text: string) => NamedCase | RowProblem

/** @param caseId the case of rows that name none; null where every row must name one */
export function caseNames(cases: readonly NamedCase[], caseId: string | null): FindCase {
  const byReference = new Map(cases.map((one) => [one.reference, one]))
  const byTitle = new Map<string, NamedCase[]>()
  for (const one of cases) {
    const title = foldValue(one.title)
    byTitle.set(title, [...(byTitle.get(title) ?? []), one])
  }
  const given = cases.find(({ id }) => id === caseId)
  return (text) => {
    const name = text.trim()
    if (name === '') return given ?? { field: 'case', code: 'no-case', text: '' }
    const [found, ...more] = byReference.has(name) ? [byReference.get(name)] : (byTitle.get(foldValue(name)) ?? [])
    if (found === undefined) return { field: 'case', code: 'unknown-case', text: name.slice(0, 200) }
    return more.length > 0 ? { field: 'case', code: 'ambiguous-case', text: name.slice(0, 200) } : found
  }
}
