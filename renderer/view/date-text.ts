import { boundsOf, type DateSpan } from '../../shared/domain/date-with-precision.ts'
import { type ReadDate, readDate } from '../../shared/domain/read-date.ts'
import { formatSpan } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/language.ts'

/** What a form keeps of a date: the text as it is typed, so that half a date survives too. */
export function dateText(span: DateSpan | null, language: Language): string {
  return span === null ? '' : formatSpan(span, language)
}

/** What the text of a form means; a span is a problem where only one date is asked for. */
export function readDateText(text: string, language: Language, isSpan: boolean): ReadDate | 'no-span' {
  const read = readDate(text, language)
  return read.ok && read.span.end !== null && !isSpan ? 'no-span' : read
}

/** Whether any of it can only lie after `today` (`YYYY-MM-DD`). */
export function isInFuture({ start, end }: DateSpan, today: string): boolean {
  return [start, end].some((date) => {
    const bounds = date && boundsOf(date)
    return bounds !== null && bounds.first > today
  })
}
