import { formatInstant } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'

/**
 * When an item was taken in, in UTC and by the clock of the place where it was taken in.
 * @returns null where nobody noted how far that clock was from UTC.
 */
export function acquiredTimes(at: string, offsetMinutes: number | null, language: Language) {
  if (offsetMinutes === null) return null
  const there = new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString()
  return {
    utc: formatInstant(at, language, 'UTC'),
    local: formatInstant(there, language, 'UTC'),
    offset: `UTC${offsetMinutes < 0 ? '−' : '+'}${clock(Math.abs(offsetMinutes))}`,
  }
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
