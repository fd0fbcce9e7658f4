import type { DateSpan, DateWithPrecision } from '../domain/date-with-precision.ts'
import type { Language } from './language.ts'
import { translator } from './translator.ts'

/** Digits stay Latin and years Gregorian in every language, so that they can be compared with documents. */
export function localeOf(language: Language): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn-ca-gregory`
}

/** A whole number with the separators of the language: `12,345`. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(count)
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size in decimal units, as file managers show it: `3.4 MB`. */
export function formatSize(sizeBytes: number, language: Language): string {
  const power = sizeBytes < 1000 ? 0 : Math.min(sizeUnits.length - 1, Math.floor(Math.log10(sizeBytes) / 3))
  const value = sizeBytes / 1000 ** power
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: sizeUnits[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 || value >= 100 ? 0 : 1,
  }).format(value)
}

/** A moment (ISO, UTC) in the time zone of this machine, or in UTC for papers that travel: `3 Mar 2026, 14:05`. */
export function formatInstant(at: string, language: Language, timeZone?: 'UTC'): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  })
  return words.format(new Date(at))
}

/** A day (`YYYY-MM-DD`) in words: `3 March 2026`. */
export function formatDay(day: string, language: Language): string {
  return withWholeYear(inUtc(language, { day: 'numeric', month: 'long', year: 'numeric' }), `${day}T00:00:00Z`)
}

/** A date as precise as it is known: `3 March 2026, 21:40`, `March 2026`, `2026`, `about 2026`, `date unknown`. */
export function formatDate(date: DateWithPrecision, language: Language): string {
  const t = translator(language)
  if (date.value === null) return t('common.dateUnknown')
  const [day = '', time] = date.value.split('T')
  const words = dayWords(day, language) + (time === undefined ? '' : `, ${time}`)
  return date.precision === 'estimate' ? t('common.about', { date: words }) : words
}

/** From when until when, or only when: `March 2024 – June 2024`. What it writes, `readDate` reads. */
export function formatSpan({ start, end }: DateSpan, language: Language): string {
  const from = formatDate(start, language)
  return end === null ? from : translator(language)('dates.span', { start: from, end: formatDate(end, language) })
}

/** How long something takes, in the largest unit that tells enough: `3 minutes`, `40 seconds`. */
export function formatDuration(seconds: number, language: Language): string {
  const [value, unit] =
    seconds < 60
      ? [Math.max(1, Math.round(seconds)), 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour']
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}

function dayWords(day: string, language: Language): string {
  if (day.length === 4) return day
  if (day.length === 7) return withWholeYear(inUtc(language, { month: 'long', year: 'numeric' }), `${day}-15T00:00:00Z`)
  return formatDay(day, language)
}

/** Years have four digits: 99 would be read as a year of this century or the last. */
function withWholeYear(format: Intl.DateTimeFormat, at: string): string {
  const parts = format.formatToParts(new Date(at))
  return parts.map(({ type, value }) => (type === 'year' ? value.padStart(4, '0') : value)).join('')
}

function inUtc(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })
}
