import { reportingPeriod } from '../../../shared/domain/reporting-period.ts'
import type { Span } from './month-range.ts'

export const periodKeys = ['now', 'before', 'twelve', 'year', 'all'] as const
export type PeriodKey = (typeof periodKeys)[number]

/** The days of a period that a user can choose. @param today `YYYY-MM-DD` */
export function spanOf(period: PeriodKey, today: string): Span {
  switch (period) {
    case 'now':
      return reportingPeriod(today)
    case 'before':
      return reportingPeriod(moved(today, -1))
    case 'twelve':
      return { first: dayAfter(moved(today, -1)), last: today }
    case 'year':
      return { first: `${today.slice(0, 4)}-01-01`, last: `${today.slice(0, 4)}-12-31` }
    case 'all':
      return { first: null, last: null }
    default:
      return period satisfies never
  }
}

/** The last day of twelve months to look at: the end of a period, but no day that is still to come. */
export function lastDayOf({ last }: Span, today: string): string {
  return last === null || last > today ? today : last
}

/** The same day of another year; 29 February becomes the 28th. */
function moved(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
