import { languages } from '../../i18n/language.ts'
import type { DateSpan } from '../date-with-precision.ts'
import { fromEdtf } from '../edtf.ts'
import { readDate } from '../read-date.ts'
import { foldText } from '../search-text.ts'
import { codeWords } from './code-words.ts'
import { type CodeSetName, codeSets, type ImportFieldKey, type ImportKind, importField } from './import-fields.ts'
import type { ImportPlan } from './import-plan.ts'

/** Reads what people write into cells. Each function answers null for a text that it cannot read. */
export type CellReader = {
  readonly code: (field: ImportFieldKey, text: string) => string | null
  readonly country: (text: string) => string | null
  readonly language: (text: string) => string | null
  readonly date: (text: string) => DateSpan | null
  /** The values of one cell. */
  readonly split: (text: string) => readonly string[]
}

/** A value as it is compared: letters and digits, without case, accents, and marks. */
export function foldValue(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A reader for the cells of one import; what is looked up often is made once. */
export function cellReader(plan: Pick<ImportPlan, 'kind' | 'values' | 'inCell' | 'dateOrder'>): CellReader {
  const said = new Map(plan.values.map(({ field, text, code }) => [`${field}\n${foldValue(text)}`, code]))
  const sets = new Map<CodeSetName, ReadonlyMap<string, string>>()
  const places: { countries?: ReadonlyMap<string, string>; languages?: ReadonlyMap<string, string> } = {}
  const setOf = (name: CodeSetName) => {
    const made = sets.get(name) ?? wordsOfSet(name)
    sets.set(name, made)
    return made
  }
  const asText = (text: string) => text
  return {
    code: remembered(
      (field: ImportFieldKey, text) => `${field}\n${text}`,
      (field, text) => {
        const name = importField(plan.kind, field)?.set
        if (name === undefined) return null
        const folded = foldValue(text)
        const chosen = said.get(`${field}\n${folded}`)
        if (chosen !== undefined && (codeSets[name].codes as readonly string[]).includes(chosen)) return chosen
        return setOf(name).get(folded) ?? null
      },
    ),
    country: remembered(asText, (text) => {
      places.countries ??= countryNames()
      return /^[A-Z]{2}$/.test(text.trim()) ? text.trim() : (places.countries.get(foldValue(text)) ?? null)
    }),
    language: (text) => {
      places.languages ??= languageNames()
      const plain = text.trim()
      if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(plain) && !places.languages.has(foldValue(plain))) return plain
      return places.languages.get(foldValue(plain)) ?? null
    },
    date: remembered(asText, (text) => {
      const plain = text.trim()
      const exchanged = /^\d{4}/.test(plain) ? fromEdtf(plain) : null
      if (exchanged !== null) return exchanged
      const read = readDate(text, plan.dateOrder === 'month-first' ? 'en' : 'fr')
      return read.ok ? (read.otherwise ?? read.span) : null
    }),
    split: (text) =>
      text
        .split(alsoArabic[plan.inCell] ?? plan.inCell)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  }
}

/** Separators as Arabic writes them stand beside the Latin ones. */
const alsoArabic: Readonly<Partial<Record<ImportPlan['inCell'], RegExp>>> = { ';': /[;؛]/, ',': /[,،]/ }

/** Answers that are remembered, so that what stands in many rows is read once. */
const mostRemembered = 5_000

function remembered<Args extends readonly unknown[], Value>(
  keyOf: (...args: Args) => string,
  read: (...args: Args) => Value,
): (...args: Args) => Value {
  const known = new Map<string, Value>()
  return (...args) => {
    const key = keyOf(...args)
    const found = known.get(key)
    if (found !== undefined) return found
    const value = read(...args)
    if (known.size >= mostRemembered) known.clear()
    known.set(key, value)
    return value
  }
}

/** Whether dates of a column can only be read with the month first, or only with the day first; null where both fit. */
export function orderOfDates(texts: readonly string[]): 'day-first' | 'month-first' | null {
  const numeric = texts.flatMap((text) => {
    const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text) ?? []
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const]
  })
  const hasLateFirst = numeric.some(([first]) => first > 12)
  const hasLateSecond = numeric.some(([, second]) => second > 12)
  if (hasLateFirst === hasLateSecond) return null
  return hasLateFirst ? 'day-first' : 'month-first'
}

/**
 * Everything that stands for a code: the code, its words in four languages, and parts of them where several are joined
 * ("Chairperson or president", "Président(e)"). What could mean two codes means none.
 */
function wordsOfSet(name: CodeSetName): ReadonlyMap<string, string> {
  const { codes } = codeSets[name]
  const whole = new Map<string, string>()
  const parts = new Map<string, Set<string>>()
  for (const code of codes) {
    whole.set(foldValue(code), code)
    for (const language of languages)
      for (const words of codeWords(name, code, language)) {
        whole.set(foldValue(words), code)
        for (const part of partsOf(words)) parts.set(part, (parts.get(part) ?? new Set()).add(code))
      }
  }
  const clear = [...parts].flatMap(([part, found]) => (found.size === 1 ? [...found].map((code) => [part, code] as const) : []))
  return new Map([...clear, ...whole])
}

const joined = /\s+(?:or|ou|o|u|أو)\s+|\//u

function partsOf(words: string): readonly string[] {
  const forms = [words, words.replace(/\([^)]*\)/g, ''), words.replace(/[()]/g, '')]
  return forms
    .flatMap((form) => [form, ...form.split(joined)])
    .map(foldValue)
    .filter((part) => part.length > 1)
}

/** Names of countries in four languages, and the codes of ISO 3166-1, user-assigned ones among them. */
function countryNames(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const names = new Map(codes.map((code) => [foldValue(code), code]))
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name !== undefined && name !== code && !names.has(foldValue(name))) names.set(foldValue(name), code)
    }
  }
  return names
}

function languageNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name === undefined || name === code) continue
      names.set(foldValue(name), code)
      names.set(code, code)
    }
  }
  return names
}

/** The fields of a plan that a kind does not have: a plan kept for another table. */
export function fieldsOf(kind: ImportKind, mapping: ImportPlan['mapping']): ImportPlan['mapping'] {
  return mapping.map((key) => (key !== null && importField(kind, key) !== null ? key : null))
}
