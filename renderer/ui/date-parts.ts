import * as v from 'valibot'
import { DateWithPrecision } from '../../shared/domain/date-with-precision.ts'

export type Precision = DateWithPrecision['precision']

/** What stands in the inputs of a date: text as typed; the month as `01` to `12`, or empty. */
export type DateParts = {
  readonly precision: Precision
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: string
}

/** The inputs that a date is written back into. */
export function partsOf(date: DateWithPrecision): DateParts {
  const [day = '', time = ''] = (date.value ?? '').split('T')
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return { precision: date.precision, year, month, day: dayOfMonth === '' ? '' : String(Number(dayOfMonth)), time }
}

/** The date that the inputs stand for, or null where they are incomplete, or no such day exists. */
export function dateOf(parts: DateParts): DateWithPrecision | null {
  const parsed = v.safeParse(DateWithPrecision, { precision: parts.precision, value: textOf(parts) })
  return parsed.success ? parsed.output : null
}

/** Which inputs a precision has. */
export function inputsOf(precision: Precision): readonly ('year' | 'month' | 'day' | 'time')[] {
  switch (precision) {
    case 'exact':
      return ['day', 'month', 'year']
    case 'time':
      return ['day', 'month', 'year', 'time']
    case 'month':
      return ['month', 'year']
    case 'year':
      return ['year']
    case 'estimate':
      return ['day', 'month', 'year']
    case 'unknown':
      return []
    default:
      return precision satisfies never
  }
}

/** Digits of any script as 0 to 9, so that ٢٠٢٤ may be typed for 2024. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

function textOf({ precision, year, month, day, time }: DateParts): string | null {
  const y = year.trim()
  const d = day.trim().padStart(2, '0')
  switch (precision) {
    case 'exact':
      return `${y}-${month}-${d}`
    case 'time':
      return `${y}-${month}-${d}T${time.trim().padStart(5, '0')}`
    case 'month':
      return `${y}-${month}`
    case 'year':
      return y
    case 'estimate':
      if (day.trim() !== '') return `${y}-${month}-${d}`
      return month === '' ? y : `${y}-${month}`
    case 'unknown':
      return null
    default:
      return precision satisfies never
  }
}
