import * as v from 'valibot'
import { type DateSpan, DateWithPrecision } from './date-with-precision.ts'

/**
 * Dates in the Extended Date/Time Format of the Library of Congress (EDTF, part of ISO 8601-2:2019), for exchange with
 * other programs: `2024-03-02`, `2024-03-02T21:40:00` (local time), `2024-03`, `2024`, `2023~` for an estimate,
 * `2024-03/2024-06` from one date to another, and nothing where a date is unknown (`2024-03/` = ended, unknown when).
 */
export function toEdtf({ start, end }: DateSpan): string {
  return end === null ? one(start) : `${one(start)}/${one(end)}`
}

/**
 * Reads what {@link toEdtf} writes, and nothing else but `..` for an unknown side of an interval. Null for the rest of
 * the format (zones, seconds, seasons, masked digits, `?`, `%`, sets), which the vault could keep only by losing some of it.
 */
export function fromEdtf(text: string): DateSpan | null {
  const [from = '', to, ...more] = text.split('/')
  if (more.length > 0) return null
  const isInterval = to !== undefined
  const start = parse(from, isInterval)
  if (!isInterval) return start && { start, end: null }
  const end = parse(to, isInterval)
  return start && end && { start, end }
}

function one({ precision, value }: DateWithPrecision): string {
  if (value === null) return ''
  return precision === 'time' ? `${value}:00` : precision === 'estimate' ? `${value}~` : value
}

const precisions = { 4: 'year', 7: 'month', 10: 'exact', 19: 'time' } as const

function parse(text: string, isInterval: boolean): DateWithPrecision | null {
  if (text === '' || (isInterval && text === '..')) return { precision: 'unknown', value: null }
  const isEstimate = text.endsWith('~')
  const value = isEstimate ? text.slice(0, -1) : text.replace(/:00$/, '')
  const precision = isEstimate ? 'estimate' : precisions[text.length as keyof typeof precisions]
  const parsed = v.safeParse(DateWithPrecision, { precision, value })
  return parsed.success ? parsed.output : null
}
