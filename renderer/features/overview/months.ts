import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident } from '../../../shared/domain/incident.ts'

export type Month = { readonly month: string; readonly count: number }
export type ByMonth = { readonly months: readonly Month[]; readonly undated: number; readonly older: number }

/** How many months are shown. */
const shown = 12

/**
 * Incidents of twelve months, by the first day that their date may mean; how many have no date, and how many happened
 * earlier. The months end with that of `today` (`YYYY-MM-DD`); where nothing happened in those, with that of the last
 * incident, so that older cases show something. Later ones are counted in the last month.
 */
export function incidentsByMonth(incidents: readonly Pick<Incident, 'start'>[], today: string): ByMonth {
  const end = lastMonth(incidents, today)
  const names = Array.from({ length: shown }, (_, index) => monthBefore(end, shown - 1 - index))
  const counts = new Map(names.map((name) => [name, 0]))
  const [first = ''] = names
  let undated = 0
  let older = 0
  for (const { start } of incidents) {
    const month = boundsOf(start)?.first.slice(0, 7)
    if (month === undefined) undated += 1
    else if (month < first) older += 1
    else {
      const name = counts.has(month) ? month : (names.at(-1) ?? month)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return { months: names.map((month) => ({ month, count: counts.get(month) ?? 0 })), undated, older }
}

function lastMonth(incidents: readonly Pick<Incident, 'start'>[], today: string): string {
  const dated = incidents.flatMap(({ start }) => boundsOf(start)?.first.slice(0, 7) ?? [])
  const latest = dated.sort().at(-1) ?? ''
  return latest === '' || latest >= monthBefore(today, shown - 1) ? today.slice(0, 7) : latest
}

function monthBefore(today: string, back: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
