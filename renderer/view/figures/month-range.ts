import type { FigureRow } from '../../../shared/domain/statistics.ts'

/** A span of days; null at an end where nothing is set. */
export type Span = { readonly first: string | null; readonly last: string | null }

/** Beyond so many months, bars stand for years. */
const mostMonths = 60

/**
 * The months to draw, without a gap: those of the span, or from the first to the last that has an incident. Where they are
 * many, years. Rows of which only the year is known count where bars are years.
 */
export function barsByTime(
  rows: readonly FigureRow[],
  span: Span,
): readonly { readonly key: string; readonly rows: readonly FigureRow[] }[] {
  const keys = rows.flatMap(({ key }) => key ?? [])
  const months = keys.filter((key) => key.length === 7).sort()
  const first = (span.first ?? months[0] ?? '').slice(0, 7)
  const last = (span.last ?? months.at(-1) ?? '').slice(0, 7)
  if (first === '' || last === '') return []
  const count = numberOf(last) - numberOf(first) + 1
  if (count <= mostMonths)
    return Array.from({ length: Math.max(0, count) }, (_, place) => {
      const month = nameOf(numberOf(first) + place)
      return { key: month, rows: rows.filter(({ key }) => key === month) }
    })
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1
  return Array.from({ length: Math.min(years, 200) }, (_, place) => {
    const year = String(Number(last.slice(0, 4)) - Math.min(years, 200) + 1 + place).padStart(4, '0')
    return { key: year, rows: rows.filter(({ key }) => key?.slice(0, 4) === year) }
  })
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}
