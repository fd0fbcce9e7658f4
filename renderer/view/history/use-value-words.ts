import * as v from 'valibot'
import { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { Day, Id, Instant } from '../../../shared/domain/fields.ts'
import { useT } from '../../i18n.ts'
import { contentLanguageName } from '../content-languages.ts'
import { countryName } from '../countries.ts'
import { useDateWords } from '../date-words.ts'
import { isolate } from '../isolate.ts'
import { codeWords } from './code-words.ts'
import { partKey } from './field-words.ts'

/** Parts that say nothing to a reader: hashes, places in a list, times that the history itself has. */
const unread = new Set(['parentSha256', 'index', 'marks', 'madeAt', 'madeBy'])

const languageFields = new Set(['language', 'narrativeLanguage'])

/**
 * Values that the history keeps, as people read them.
 * @param names what linked records are called, by id
 */
export function useValueWords(names: ReadonlyMap<string, string>) {
  const { t, language } = useT()
  const dates = useDateWords()

  const text = (path: string, value: unknown): string => {
    if (isEmpty(value)) return t('history.emptyValue')
    if (Array.isArray(value)) return list(path, value)
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no')
    const date = v.safeParse(DateWithPrecision, value)
    if (date.success) return dates.date(date.output)
    if (typeof value === 'object' && value !== null) return part(path, value)
    return typeof value === 'string' ? oneText(path, value) : String(value)
  }
  const list = (path: string, values: readonly unknown[]): string => {
    const parts = values.map((one) => text(path, one))
    return parts.join(values.some((one) => typeof one === 'object') ? '\n' : ' · ')
  }
  /** A part of a record: what it says, without what is empty or unknown. */
  const part = (path: string, value: object): string =>
    Object.entries(value)
      .filter(([name, one]) => !unread.has(name) && !isEmpty(one) && one !== false && one !== 'unknown' && !isUnknownDate(one))
      .map(([name, one]) => {
        const label = partKey(name)
        if (one === true && label !== null) return t(label)
        const words = text(`${path}.${name}`, one)
        return label === null ? words : t('history.labelled', { label: t(label), value: isolate(words) })
      })
      .join(' · ')
  const oneText = (path: string, value: string): string => {
    if (v.is(Id, value)) return names.get(value) ?? t('history.gone')
    const field = path.slice(path.lastIndexOf('.') + 1)
    if (languageFields.has(field)) return value === 'und' ? t('ui.noLanguage') : contentLanguageName(value, language)
    if (field === 'country') return countryName(value, language)
    const words = codeWords(path, value, t, language)
    if (words !== null) return words
    if (v.is(Instant, value)) return dates.instant(value)
    return v.is(Day, value) ? dates.day(value) : value
  }
  return text
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function isUnknownDate(value: unknown): boolean {
  const date = v.safeParse(DateWithPrecision, value)
  return date.success && date.output.precision === 'unknown'
}
