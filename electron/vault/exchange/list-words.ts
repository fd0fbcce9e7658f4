import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { toEdtf } from '../../../shared/domain/edtf.ts'
import { type WordSet, wordOf } from '../../../shared/domain/exchange/export-words.ts'
import { formatDate, formatDay, formatInstant } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'

/** What stands in a cell: a list is written with semicolons in a table, and as a list in JSON. */
export type CellValue = string | number | boolean | null | readonly string[]

/** How the values of a list are written: as people read them, or as they are stored. */
export type ListWords = {
  readonly code: (set: WordSet, code: string | null) => CellValue
  readonly codes: (set: WordSet, codes: readonly string[]) => CellValue
  readonly date: (date: DateWithPrecision | null) => CellValue
  readonly day: (day: string | null) => CellValue
  readonly instant: (at: string | null) => CellValue
  readonly country: (code: string | null) => CellValue
  readonly language: (code: string) => CellValue
  readonly yesNo: (is: boolean) => CellValue
  /** People by name: also where codes are asked for, since a list of identifiers says nothing. */
  readonly person: (id: string | null) => CellValue
  readonly people: (ids: readonly (string | null)[]) => CellValue
}

/** @param nameOf the name of somebody in the register, or null where it is not known any more */
export function listWords(words: 'labels' | 'codes', language: Language, nameOf: (id: string) => string | null): ListWords {
  const people = {
    person: (id: string | null) => (id === null ? null : nameOf(id)),
    people: (ids: readonly (string | null)[]) => ids.flatMap((id) => (id === null ? [] : (nameOf(id) ?? []))),
  }
  if (words === 'codes')
    return {
      ...people,
      code: (_set, code) => code,
      codes: (_set, codes) => codes,
      date: (date) => (date === null ? null : date.value === null ? 'unknown' : toEdtf({ start: date, end: null })),
      day: (day) => day,
      instant: (at) => at,
      country: (code) => code,
      language: (code) => code,
      yesNo: (is) => is,
    }
  const t = translator(language)
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return {
    ...people,
    code: (set, code) => (code === null ? null : wordOf(set, code, language)),
    codes: (set, codes) => codes.map((code) => wordOf(set, code, language)),
    date: (date) => (date === null ? null : formatDate(date, language)),
    day: (day) => (day === null ? null : formatDay(day, language)),
    instant: (at) => (at === null ? null : formatInstant(at, language)),
    // User-assigned codes (an invented country) have no name.
    country: (code) => (code === null ? null : /^X[A-JL-Z]$/.test(code) ? code : (regions.of(code) ?? code)),
    language: (code) => (code === 'und' ? null : (tongues.of(code) ?? code)),
    yesNo: (is) => t(is ? 'fields.code.yes' : 'fields.code.no'),
  }
}
