import { boundsOf } from './date-with-precision.ts'
import type { Incident } from './incident.ts'

export type Period = { readonly first: string; readonly last: string }

/** The reporting period of the Secretary-General's report on reprisals that a day falls in: 1 May to 30 April. */
export function reportingPeriod(today: string): Period {
  const year = Number(today.slice(0, 4))
  const from = today.slice(5) >= '05-01' ? year : year - 1
  return { first: `${from}-05-01`, last: `${from + 1}-04-30` }
}

/** Whether an incident may have happened, at least in part, within a period. Without a date nobody can say so. */
export function isInPeriod(incident: Pick<Incident, 'start' | 'end'>, period: Period): boolean {
  const start = boundsOf(incident.start)
  if (start === null) return false
  const end = incident.end === null ? start : (boundsOf(incident.end) ?? start)
  return start.first <= period.last && end.last >= period.first
}
