import { useMemo } from 'react'
import type { DateWithPrecision } from '../../shared/domain/date-with-precision.ts'
import { localDay } from '../../shared/domain/local-day.ts'
import { formatInstant, localeOf } from '../../shared/i18n/format.ts'
import { useT } from '../i18n.ts'

/** Dates in the words of the interface. */
export function useDateWords() {
  const { t, language } = useT()
  return useMemo(() => {
    const locale = localeOf(language)
    const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    const dayFormat = format({ day: 'numeric', month: 'short', year: 'numeric' })
    const monthFormat = format({ month: 'long', year: 'numeric' })
    const day = (value: string) => dayFormat.format(new Date(`${value}T00:00:00Z`))
    /** The date itself, without how sure it is. */
    const plain = (value: string): string => {
      const [date = ''] = value.split('T')
      if (date.length === 4) return date
      if (date.length === 7) return monthFormat.format(new Date(`${date}-15T00:00:00Z`))
      return day(date)
    }
    return {
      day,
      /** From one day to another, without saying twice what both have in common. */
      range: (first: string, last: string) =>
        dayFormat.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)),
      /** A moment, in the time zone of this machine. */
      instant: (at: string) => formatInstant(at, language),
      date: (date: DateWithPrecision) => {
        if (date.value === null) return t('common.dateUnknown')
        return date.precision === 'estimate' ? t('common.about', { date: plain(date.value) }) : plain(date.value)
      },
      /** What else is to say about a date: its time, or what of it is not known; empty where nothing is. */
      detail: (date: DateWithPrecision) => {
        switch (date.precision) {
          case 'time':
            return date.value?.split('T')[1] ?? ''
          case 'month':
            return t('ui.dayUnknown')
          case 'year':
            return t('ui.monthUnknown')
          case 'estimate':
            return t('ui.estimated')
          case 'exact':
          case 'unknown':
            return ''
          default:
            return date.precision satisfies never
        }
      },
    }
  }, [t, language])
}

/** Today on this machine: `YYYY-MM-DD`. */
export function todayHere(): string {
  return localDay(new Date())
}
