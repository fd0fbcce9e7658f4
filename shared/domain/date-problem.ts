import type { DateSpan } from './date-with-precision.ts'

/** What else is to say about a date that was understood. */
export type DateNote =
  | 'day-first' // 2/3/2024: the day was taken to come first
  | 'part-lost' // early, mid, late, or the time of an estimate: not stored
  | 'open-end' // since …: stored without an end

/** Why a text is no date that can be stored. */
export type DateProblem =
  | {
      readonly code:
        | 'empty'
        | 'not-a-date'
        | 'order'
        | 'hijri-words'
        | 'year-zero'
        | 'no-year'
        | 'no-month'
        | 'no-such-time'
        | 'too-long'
    }
  | { readonly code: 'strange-word'; readonly word: string }
  /** Two digits: which century? `candidates`: what may be meant, the later one first. */
  | { readonly code: 'year-short'; readonly year: string; readonly candidates: readonly DateSpan[] }
  | { readonly code: 'year-long'; readonly year: string }
  /** A year that is long past here, and the present of the Hijri or the Persian calendar. */
  | { readonly code: 'hijri-year'; readonly year: number }
  | { readonly code: 'no-such-month'; readonly month: number }
  | {
      readonly code: 'no-such-day'
      readonly day: number
      readonly month: number
      readonly year: number
      readonly daysInMonth: number
    }
  /** The day of the week is not that of this date. Both 0 (Sunday) to 6. */
  | { readonly code: 'other-weekday'; readonly date: string; readonly weekday: number; readonly written: number }
