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
 * `2024-03`, `2024`); an estimate has any shape up to the day; an unknown date has no value. Times are local to the
 * place of the incident.
 */
export const DateWithPrecision = v.pipe(
  v.strictObject({ precision: v.picklist(codesOf(datePrecision)), value: v.nullable(v.string()) }),
  v.check(({ precision, value }) => {
    const shape = shapes[precision]
    return shape === null ? value === null : value !== null && shape.test(value) && isRealDate(value)
  }),
)
export type DateWithPrecision = v.InferOutput<typeof DateWithPrecision>

/**
 * The first and last day that a date may mean, for sorting and for periods (`YYYY-MM-DD`, both inclusive). An estimate
 * means its own span. Null for an unknown date.
 */
export function boundsOf(date: DateWithPrecision): { readonly first: string; readonly last: string } | null {
  if (date.value === null) return null
  const [year = '', month, day] = date.value.slice(0, 10).split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDayOf(Number(year), Number(month))}` }
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
}

function lastDayOf(year: number, month: number): string {
  const date = new Date(Date.UTC(2000, month, 0))
  date.setUTCFullYear(year, month, 0)
  return String(date.getUTCDate()).padStart(2, '0')
}

function isRealDate(value: string): boolean {
  const [, month, day] = value.slice(0, 10).split('-')
  if (month === undefined || day === undefined) return true
  return (
    Number(day) >= 1 && Number(month) >= 1 && Number(month) <= 12 && day <= lastDayOf(Number(value.slice(0, 4)), Number(month))
  )
}
