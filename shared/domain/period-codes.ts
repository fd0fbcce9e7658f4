/** Longer spans are known by their years alone. */
const mostMonths = 24
const mostYears = 60

/**
 * Words of an index for the time between two days (`YYYY-MM-DD`): its years, and its months where it is short.
 * Something that lasts long has the codes `long-YYYY` instead of months, or `ages` alone.
 */
export function periodCodes(first: string, last: string): readonly string[] {
  const years = yearsOf(first, last)
  if (years === null) return ['ages']
  const months = monthsOf(first, last)
  const detail = months === null ? years.map((year) => `long-${year}`) : months.map((month) => `month-${month}`)
  return [...years.map((year) => `year-${year}`), ...detail]
}

/**
 * Codes of which whatever touches the time between two days has at least one; some that touch it not may have one too.
 * None where the time is open or too long to be worth it: then it narrows nothing.
 */
export function codesTouching(first: string | null, last: string | null): readonly string[] {
  if (first === null || last === null || first > last) return []
  const years = yearsOf(first, last)
  if (years === null) return []
  const months = monthsOf(first, last)
  if (months === null) return [...years.map((year) => `year-${year}`), 'ages']
  return [...months.map((month) => `month-${month}`), ...years.map((year) => `long-${year}`), 'ages']
}

/** Every year from the first day's to the last day's; null where there are too many. */
function yearsOf(first: string, last: string): string[] | null {
  const from = Number(first.slice(0, 4))
  const count = Number(last.slice(0, 4)) - from + 1
  if (count > mostYears) return null
  return Array.from({ length: Math.max(0, count) }, (_, index) => String(from + index).padStart(4, '0'))
}

/** Every month from the first day's to the last day's; null where there are too many. */
function monthsOf(first: string, last: string): string[] | null {
  const from = monthNumber(first)
  const count = monthNumber(last) - from + 1
  if (count > mostMonths) return null
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const month = from + index
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
