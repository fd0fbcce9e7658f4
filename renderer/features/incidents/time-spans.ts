import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident } from '../../../shared/domain/incident.ts'

/** A part of time (`YYYY-MM-DD`, both days included) on which it surely went on, or within which it happened some time. */
export type TimeSpan = { readonly first: string; readonly last: string; readonly isSure: boolean }

/**
 * What is known of when an incident was, as spans in the order of time: one sure day for an exact date, one unsure span for
 * a month, a year or an estimate; from an unsure start to an unsure end, the days between are sure. Empty where nobody
 * knows.
 */
export function timeSpans({ start, end }: Pick<Incident, 'start' | 'end'>): readonly TimeSpan[] {
  const from = boundsOf(start)
  const to = end === null ? null : boundsOf(end)
  if (from === null) return to === null ? [] : [{ ...to, isSure: false }]
  const isSureStart = from.first === from.last && start.precision !== 'estimate'
  if (end === null || to === null) return [{ ...from, isSure: isSureStart }]
  const isSureEnd = to.first === to.last && end.precision !== 'estimate'
  if (to.first <= from.last && !(isSureStart && isSureEnd)) return [{ first: from.first, last: to.last, isSure: false }]
  const spans: TimeSpan[] = []
  if (!isSureStart) spans.push({ ...from, isSure: false })
  spans.push({ first: isSureStart ? from.first : from.last, last: isSureEnd ? to.last : to.first, isSure: true })
  if (!isSureEnd) spans.push({ ...to, isSure: false })
  return spans
}
