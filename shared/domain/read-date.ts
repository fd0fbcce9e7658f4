import type { Language } from '../i18n/language.ts'
import { readParts, type WrittenDate } from './date-parts.ts'
import type { DateNote, DateProblem } from './date-problem.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import { type DateSpan, type DateWithPrecision, daysIn, endsBeforeItBegan } from './date-with-precision.ts'

/** What a text was understood to mean, or why it was not. */
export type ReadDate =
  | {
      readonly ok: true
      readonly span: DateSpan
      /** What it means where the month comes first; null where only one reading is possible. */
      readonly otherwise: DateSpan | null
      readonly notes: readonly DateNote[]
    }
  | { readonly ok: false; readonly problem: DateProblem }

const longest = 200

/**
 * Reads a date, or a span from one to another, as people write it in English, French, Spanish and Arabic: words of any
 * of them in any case, with or without accents, digits of any script, years of four digits. `language` decides only what
 * 2/3/2024 means: the day comes first, but in English the other reading is given too. Nothing is guessed: two-digit
 * years and years of other calendars are problems.
 */
export function readDate(text: string, language: Language): ReadDate {
  if (text.trim() === '') return failed({ code: 'empty' })
  if (text.length > longest) return failed({ code: 'too-long' })
  const found = dateTokens(text)
  if ('strange' in found) return failed({ code: 'strange-word', word: found.strange })
  const tokens = found.tokens.filter((token) => token.kind !== 'since')
  const isSince = tokens.length < found.tokens.length
  const dayFirst = readSpan(tokens, false)
  const monthFirst = language === 'en' ? readSpan(tokens, true) : null
  if (!dayFirst.ok) return monthFirst?.ok ? withNote(monthFirst, isSince) : dayFirst
  const isOpen = dayFirst.notes.includes('day-first') && monthFirst?.ok === true
  if (isOpen) return withNote({ ...dayFirst, otherwise: monthFirst.span }, isSince)
  return withNote({ ...dayFirst, notes: dayFirst.notes.filter((note) => note !== 'day-first') }, isSince)
}

function withNote(read: Extract<ReadDate, { ok: true }>, isSince: boolean): ReadDate {
  return isSince && read.span.end === null ? { ...read, notes: [...read.notes, 'open-end'] } : read
}

function failed(problem: DateProblem): ReadDate {
  return { ok: false, problem }
}

/** One date where the pieces make one; otherwise the two dates on both sides of what separates them. */
function readSpan(tokens: readonly DateToken[], isMonthFirst: boolean): ReadDate {
  const whole = tokens.some(isSeparator) ? null : readParts(tokens, isMonthFirst)
  if (whole) return finish(whole, null)
  const pairs = splits(tokens).flatMap(([left, right]) => {
    const start = readParts(left, isMonthFirst)
    const end = readParts(right, isMonthFirst)
    return start && end ? [{ start, end }] : []
  })
  const [pair, ...more] = pairs
  if (pair === undefined || more.length > 0) return failed({ code: 'not-a-date' })
  const isTimeOnly = pair.end.time !== undefined && !hasDate(pair.end)
  const isAt = tokens.some(({ kind }) => kind === 'to-or-at') && isTimeOnly && pair.start.time === undefined
  if (isAt && pair.end.time !== undefined) return finish({ ...pair.start, time: pair.end.time }, null)
  return finish(complete(pair.start, pair.end), complete(pair.end, pair.start))
}

/** Every way to cut the pieces in two: at words and dashes that say so, otherwise at a hyphen or a slash. */
function splits(tokens: readonly DateToken[]): readonly (readonly [readonly DateToken[], readonly DateToken[]])[] {
  const certain = tokens.flatMap((token, index) => (isSeparator(token) ? [index] : []))
  const [first] = certain
  const last = certain.at(-1)
  if (first !== undefined && last !== undefined) {
    // "jusqu'à" is two words, one behind the other.
    return last - first === certain.length - 1 ? [[tokens.slice(0, first), tokens.slice(last + 1)]] : []
  }
  return tokens.flatMap((token, index) =>
    token.kind === 'sign' && (token.sign === '-' || token.sign === '/')
      ? [[tokens.slice(0, index), tokens.slice(index + 1)] as const]
      : [],
  )
}

function isSeparator({ kind }: DateToken): boolean {
  return kind === 'to' || kind === 'to-or-at' || kind === 'and' || kind === 'dash'
}

function hasDate({ year, month, day }: WrittenDate): boolean {
  return year !== undefined || month !== undefined || day !== undefined
}

/** "2–5 March 2024": what one side does not say, it has from the other. */
function complete(date: WrittenDate, other: WrittenDate): WrittenDate {
  if (date.isUnknown) return date
  const shortYear = yearBeside(date, other)
  if (shortYear) return shortYear
  const { year, month, day } = other
  const isBare = !hasDate(date)
  return {
    ...date,
    ...(isBare && day !== undefined ? { day } : {}),
    ...((isBare || date.day !== undefined) && date.month === undefined && month !== undefined ? { month } : {}),
    ...(date.year === undefined && year !== undefined ? { year } : {}),
  }
}

/** "2022/23" has the two digits of a later year, not a day; "2024-13" has a month that does not exist. */
function yearBeside(date: WrittenDate, other: WrittenDate): WrittenDate | null {
  const { day, ...rest } = date
  const { year } = other
  if (day === undefined || date.month !== undefined || date.year !== undefined) return null
  if (year === undefined || other.month !== undefined || other.day !== undefined) return null
  return day > year.value % 100 ? { ...rest, year: { value: day, length: 2 } } : { ...rest, month: day, year }
}

function finish(first: WrittenDate, second: WrittenDate | null): ReadDate {
  const written = second === null ? [first] : [first, second]
  const short = written.find(({ year }) => year !== undefined && year.length < 4)
  if (short?.year && short.year.length === 2) return failed(shortYear(first, second, short.year.value))
  const start = dateOf(first)
  const end = second === null ? null : dateOf(second)
  if ('code' in start) return failed(start)
  if (end !== null && 'code' in end) return failed(end)
  const span = { start, end }
  if (endsBeforeItBegan(span)) return failed({ code: 'order' })
  const isPartLost = written.some((date) => date.isPart || (date.isEstimate && date.time !== undefined))
  const notes: DateNote[] = [
    ...(written.some(({ isOrderOpen }) => isOrderOpen) ? (['day-first'] as const) : []),
    ...(isPartLost ? (['part-lost'] as const) : []),
  ]
  return { ok: true, span, otherwise: null, notes }
}

function dateOf(written: WrittenDate): DateWithPrecision | DateProblem {
  const { year, month, day, time, weekday } = written
  if (written.isUnknown) return { precision: 'unknown', value: null }
  if (written.isHijri) return { code: 'hijri-words' }
  if (year === undefined) return { code: 'no-year' }
  if (day !== undefined && month === undefined) return { code: 'no-month' }
  const wrong = wrongYear(year, written.isGregorian) ?? wrongDay(year.value, month, day)
  if (wrong) return wrong
  if (time === null || (time !== undefined && day === undefined)) return { code: 'no-such-time' }
  const value = [String(year.value).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-')
  const found = weekday === undefined || day === undefined ? null : new Date(`${value}T00:00:00Z`).getUTCDay()
  if (found !== null && found !== weekday) return { code: 'other-weekday', date: value, weekday: found, written: weekday ?? 0 }
  if (written.isEstimate) return { precision: 'estimate', value }
  if (time !== undefined) return { precision: 'time', value: `${value}T${time}` }
  return { precision: day !== undefined ? 'exact' : month !== undefined ? 'month' : 'year', value }
}

/** Years that the Hijri and the Persian calendars have now, or had since 1900. */
const hijriYears = { first: 1270, last: 1499 }

function wrongYear(year: { readonly value: number; readonly length: number }, isGregorian: boolean): DateProblem | null {
  if (year.length > 4) return { code: 'year-long', year: String(year.value) }
  if (year.value === 0) return { code: 'year-zero' }
  if (year.length < 4) return { code: 'year-short', year: String(year.value).padStart(year.length, '0'), candidates: [] }
  const isHijri = !isGregorian && year.value >= hijriYears.first && year.value <= hijriYears.last
  return isHijri ? { code: 'hijri-year', year: year.value } : null
}

function wrongDay(year: number, month: number | undefined, day: number | undefined): DateProblem | null {
  if (month === undefined) return null
  if (month < 1 || month > 12) return { code: 'no-such-month', month }
  if (day === undefined) return null
  const daysInMonth = daysIn(year, month)
  return day < 1 || day > daysInMonth ? { code: 'no-such-day', day, month, year, daysInMonth } : null
}

/** Asks which century two digits mean; offers what can be meant. */
function shortYear(first: WrittenDate, second: WrittenDate | null, year: number): DateProblem {
  const inCentury = (date: WrittenDate, century: number): WrittenDate =>
    date.year?.length === 2 ? { ...date, year: { value: century + date.year.value, length: 4 } } : date
  const candidates = [2000, 1900].flatMap((century) => {
    const read = finish(inCentury(first, century), second && inCentury(second, century))
    return read.ok ? [read.span] : []
  })
  return { code: 'year-short', year: two(year), candidates }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
