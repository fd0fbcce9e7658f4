import * as v from 'valibot'
import { datePrecision } from '../vocabulary/date-precision.ts'
import { codesOf } from '../vocabulary/term.ts'

const shapes = {
  exact: /^\d{4}-\d\d-\d\d$/,
  time: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
  estimate: /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/,
  unknown: null,
} as const

/**
 * A date as precise as people know it. `value` has the shape of its precision (`2024-03-02`, `2024-03-02T21:40`,
 * `2024-03`, `2024`); an estimate has any shape up to the day; an unknown date has no value. Years are Gregorian, 0001
 * to 9999: there is no year 0. Times are local to the place of the incident.
 */
export const DateWithPrecision = v.pipe(
  v.strictObject({ precision: v.picklist(codesOf(datePrecision)), value: v.nullable(v.string()) }),
  v.check(({ precision, value }) => {
    const shape = shapes[precision]
    return shape === null ? value === null : value !== null && shape.test(value) && isRealDate(value)
  }),
)
export type DateWithPrecision = v.InferOutput<typeof DateWithPrecision>

/** From when until when; `end` is null where nothing went on, or nobody has said that it did. */
export type DateSpan = { readonly start: DateWithPrecision; readonly end: DateWithPrecision | null }

/**
 * The first and last day that a date may mean, for sorting and for periods (`YYYY-MM-DD`, both inclusive). An estimate
 * means its own span. Null for an unknown date.
 */
export function boundsOf(date: DateWithPrecision): { readonly first: string; readonly last: string } | null {
  if (date.value === null) return null
  const [year = '', month, day] = date.value.slice(0, 10).split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day === undefined) {
    const last = String(daysIn(Number(year), Number(month))).padStart(2, '0')
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` }
  }
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
}

/** The days that the end of something may mean: those of its end where one is known, else those of its start. */
export function lastBoundsOf({ start, end }: DateSpan): ReturnType<typeof boundsOf> {
  return (end === null ? null : boundsOf(end)) ?? boundsOf(start)
}

/** Whether the end lies before the start as far as both are known; on one day, times decide. */
export function endsBeforeItBegan({ start, end }: DateSpan): boolean {
  const from = boundsOf(start)
  const to = end && boundsOf(end)
  if (!from || !to) return false
  if (to.last < from.first) return true
  return start.precision === 'time' && end?.precision === 'time' && (end.value ?? '') < (start.value ?? '')
}

/** How many days a month has (1 to 12) in a year of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, month, 0))
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

function isRealDate(value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  if (year === undefined || year === 0) return false
  if (month === undefined || day === undefined) return true
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The same date, said to be known less precisely or only as an estimate; null where it is not known that precisely. */
export function withPrecision(date: DateWithPrecision, precision: DateWithPrecision['precision']): DateWithPrecision | null {
  if (precision === 'unknown') return { precision, value: null }
  if (date.value === null || (precision === 'time' && date.precision !== 'time')) return null
  const length = { time: 16, exact: 10, month: 7, year: 4, estimate: Math.min(date.value.length, 10) }[precision]
  return date.value.length < length ? null : { precision, value: date.value.slice(0, length) }
}
