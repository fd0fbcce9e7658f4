import type { DateProblem } from '../domain/date-problem.ts'
import { formatDate, localeOf } from './format.ts'
import type { Language } from './language.ts'
import { type MessageKey, translator } from './translator.ts'

/** Why a text is no date, in words that say what to do. */
export function dateProblemWords(problem: DateProblem, language: Language): string {
  const t = translator(language)
  switch (problem.code) {
    case 'strange-word':
      return t('dates.strangeWord', { word: `\u2068${problem.word}\u2069` })
    case 'year-short':
      return t('dates.yearShort', { year: problem.year })
    case 'year-long':
      return t('dates.yearLong', { year: problem.year })
    case 'hijri-year':
      return t('dates.hijriYear', { year: String(problem.year) })
    case 'no-such-month':
      return t('dates.noSuchMonth', { month: problem.month })
    case 'no-such-day': {
      const value = `${String(problem.year).padStart(4, '0')}-${String(problem.month).padStart(2, '0')}`
      const month = formatDate({ precision: 'month', value }, language)
      return t('dates.noSuchDay', { month, day: problem.day, count: problem.daysInMonth })
    }
    case 'other-weekday':
      return t('dates.otherWeekday', {
        date: formatDate({ precision: 'exact', value: problem.date }, language),
        weekday: weekdayName(problem.weekday, language),
        written: weekdayName(problem.written, language),
      })
    default:
      return t(plain[problem.code])
  }
}

type PlainCode = Exclude<
  DateProblem['code'],
  'strange-word' | 'year-short' | 'year-long' | 'hijri-year' | 'no-such-month' | 'no-such-day' | 'other-weekday'
>

const plain: Readonly<Record<PlainCode, MessageKey>> = {
  empty: 'dates.empty',
  'not-a-date': 'dates.notADate',
  order: 'dates.order',
  'hijri-words': 'dates.hijriWords',
  'year-zero': 'dates.yearZero',
  'no-year': 'dates.noYear',
  'no-month': 'dates.noMonth',
  'no-such-time': 'dates.noSuchTime',
  'too-long': 'dates.tooLong',
}

/** The name of a day of the week, 0 for Sunday. */
function weekdayName(weekday: number, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2024, 8, 1 + weekday)))
}
