import type { DateToken } from './date-tokens.ts'

/** What was written of one date; what is missing may still come from the other end of a span. */
export type WrittenDate = {
  readonly year?: { readonly value: number; readonly length: number }
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** `HH:MM`, or null where there is no such time. */
  readonly time?: string | null
  readonly isUnknown: boolean
  readonly isEstimate: boolean
  readonly isGregorian: boolean
  readonly isHijri: boolean
  /** Early, mid, late. */
  readonly isPart: boolean
  /** Day and month as numbers, of which either may be the month. */
  readonly isOrderOpen: boolean
}

type Numbers = readonly Extract<DateToken, { kind: 'number' }>[]
type Found = Pick<WrittenDate, 'year' | 'month' | 'day'> & { readonly isOrderOpen?: boolean }

/**
 * Reads the pieces of one date, or null where they do not make one. Numbers between signs are day, month, year, or
 * year, month, day; the month comes first only where `isMonthFirst`.
 */
export function readParts(tokens: readonly DateToken[], isMonthFirst: boolean): WrittenDate | null {
  const has = (kind: DateToken['kind']) => tokens.some((token) => token.kind === kind)
  const [rest, time] = takeTime(tokens.filter((token) => !silent.includes(token.kind)))
  const marks = rest.filter(({ kind }) => kind !== 'number' && kind !== 'sign' && kind !== 'month')
  const found = readDay(collapse(rest.filter((token) => !marks.includes(token))), isMonthFirst)
  if (found === null || marks.some(({ kind }) => !known.includes(kind))) return null
  const weekday = tokens.find((token) => token.kind === 'weekday')?.weekday
  const hasDate = found.year !== undefined || found.month !== undefined || found.day !== undefined
  if (!hasDate && time === undefined && !has('unknown') && !has('doubt')) return null
  if (has('part') && found.day !== undefined) return null
  return {
    ...found,
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === undefined ? {} : { time }),
    isUnknown: (has('unknown') || has('doubt')) && !hasDate,
    isEstimate: has('about') || has('part') || (has('doubt') && hasDate),
    isGregorian: has('gregorian') || has('pm-or-gregorian'),
    isHijri: has('hijri'),
    isPart: has('part'),
    isOrderOpen: found.isOrderOpen ?? false,
  }
}

/** Words that may stand anywhere and change nothing here. */
const silent: readonly DateToken['kind'][] = ['nothing', 'from', 'weekday']
const known: readonly DateToken['kind'][] = ['about', 'part', 'unknown', 'doubt', 'gregorian', 'hijri', 'pm-or-gregorian', 'at']

/** Takes `21:40`, `21h40`, `21h`, `9 pm` and `9:40 pm` out of the pieces; seconds are left out. */
function takeTime(tokens: readonly DateToken[]): [readonly DateToken[], string | null | undefined] {
  const at = tokens.findIndex((token, index) => isShort(token) && isTimeMark(tokens[index + 1]))
  if (at < 0) return [tokens, undefined]
  const hour = numberAt(tokens, at)
  let next = at + 1
  let minute = 0
  if (isColon(tokens[next]) || tokens[next]?.kind === 'hour') {
    next += 1
    if (isShort(tokens[next])) minute = numberAt(tokens, next++)
    if (isColon(tokens[next]) && isShort(tokens[next + 1])) next += 2
  }
  const half = halfOf(tokens[next])
  if (half !== null || tokens[next]?.kind === 'hour') next += 1
  const rest = [...tokens.slice(0, at), ...tokens.slice(next)].filter((token) => token.kind !== 'at')
  return [rest, timeOf(hour, minute, half)]
}

function halfOf(token: DateToken | undefined): 'am' | 'pm' | null {
  if (token?.kind === 'am' || token?.kind === 'pm') return token.kind
  return token?.kind === 'pm-or-gregorian' ? 'pm' : null
}

function timeOf(hour: number, minute: number, half: 'am' | 'pm' | null): string | null {
  if (minute > 59 || hour > 23 || (half !== null && (hour < 1 || hour > 12))) return null
  const hours = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "آذار/مارس" is one month; a point behind a short month is none; signs beside a month only join. */
function collapse(tokens: readonly DateToken[]): readonly DateToken[] {
  const hasMonth = tokens.some(({ kind }) => kind === 'month')
  const kept = hasMonth ? tokens.filter(({ kind }) => kind !== 'sign') : tokens
  return kept.filter((token, index) => {
    const before = kept[index - 1]
    return !(token.kind === 'month' && before?.kind === 'month' && before.month === token.month)
  })
}

function readDay(tokens: readonly DateToken[], isMonthFirst: boolean): Found | null {
  const numbers = tokens.filter((token) => token.kind === 'number')
  const months = tokens.filter((token) => token.kind === 'month')
  const [month] = months
  if (months.length > 1 || numbers.length > 3) return null
  if (month !== undefined) return readNamed(month.month, numbers)
  if (!areSignsEven(tokens, numbers.length)) return null
  const [a, b, c] = numbers
  if (a === undefined) return {}
  if (b === undefined) return a.length > 2 ? { year: a } : { day: a.value }
  if (c === undefined) return readTwo(a, b, isMonthFirst)
  if (a.length > 2) return b.length > 2 || c.length > 2 ? null : { year: a, month: b.value, day: c.value }
  return b.length > 2 ? null : { ...dayAndMonth(a.value, b.value, isMonthFirst), year: c }
}

function readTwo(a: Numbers[number], b: Numbers[number], isMonthFirst: boolean): Found | null {
  if (a.length > 2) return b.length > 2 || b.value > 12 ? null : { year: a, month: b.value }
  return b.length > 2 ? { month: a.value, year: b } : dayAndMonth(a.value, b.value, isMonthFirst)
}

/** A month by its name: day before it and year behind, or the other way round. */
function readNamed(month: number, numbers: Numbers): Found | null {
  const [a, b, c] = numbers
  if (c !== undefined) return null
  if (a === undefined) return { month }
  if (b === undefined) return a.length > 2 ? { year: a, month } : { day: a.value, month }
  if (a.length > 2) return b.length > 2 ? null : { year: a, month, day: b.value }
  return { day: a.value, month, year: b }
}

function dayAndMonth(first: number, second: number, isMonthFirst: boolean): Found {
  const isOrderOpen = first !== second && first <= 12 && second <= 12 && first > 0 && second > 0
  return isMonthFirst ? { month: first, day: second, isOrderOpen } : { day: first, month: second, isOrderOpen }
}

/** Numbers with the same sign between each two of them, or with none. */
function areSignsEven(tokens: readonly DateToken[], count: number): boolean {
  const signs = tokens.filter((token) => token.kind === 'sign').map(({ sign }) => sign)
  const [first] = signs
  if (first === undefined) return true
  const isBetween = tokens.every((token, index) => (token.kind === 'number') === (index % 2 === 0))
  return isBetween && signs.length === count - 1 && first !== ':' && signs.every((sign) => sign === first)
}

function isColon(token: DateToken | undefined): boolean {
  return token?.kind === 'sign' && token.sign === ':'
}

function isTimeMark(token: DateToken | undefined): boolean {
  return isColon(token) || halfOf(token) !== null || token?.kind === 'hour'
}

function isShort(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.length <= 2
}

function numberAt(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at]
  return token?.kind === 'number' ? token.value : 0
}
