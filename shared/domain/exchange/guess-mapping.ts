import { languages } from '../../i18n/language.ts'
import { translator } from '../../i18n/translator.ts'
import { foldText } from '../search-text.ts'
import { headingsOf } from './headings.ts'
import { type ImportFieldKey, type ImportKind, importField, importFieldKeys, takesSeveral } from './import-fields.ts'

/** A heading as it is compared: letters and digits only, without case, accents, and what stands in brackets. */
export function foldHeading(heading: string): string {
  const words = (text: string) =>
    foldText(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return words(heading.replace(/[([].*?[)\]]/g, ' ')) || words(heading)
}

/**
 * The field that each column most likely goes to, by its heading: keys of fields, their labels, and what people call them
 * in four languages. A field that takes one value gets the first column that fits; null where nothing does.
 */
export function guessMapping(kind: ImportKind, headers: readonly string[]): (ImportFieldKey | null)[] {
  const known = knownHeadings(kind)
  const taken = new Set<ImportFieldKey>()
  return headers.map((header) => {
    const candidates = known.get(foldHeading(header)) ?? []
    const key = candidates.find((candidate) => {
      const field = importField(kind, candidate)
      return field !== null && (!taken.has(candidate) || takesSeveral(field))
    })
    if (key !== undefined) taken.add(key)
    return key ?? null
  })
}

/** Headings and the fields they may mean; labels of the forms count before what people call them. */
function knownHeadings(kind: ImportKind): ReadonlyMap<string, readonly ImportFieldKey[]> {
  const known = new Map<string, ImportFieldKey[]>()
  const learn = (heading: string, key: ImportFieldKey) => {
    const folded = foldHeading(heading)
    const keys = known.get(folded) ?? []
    if (!keys.includes(key)) known.set(folded, [...keys, key])
  }
  const keys: readonly ImportFieldKey[] = importFieldKeys[kind]
  for (const key of keys) learn(key, key)
  for (const language of languages) for (const key of keys) learn(translator(language)(`fields.${key}`), key)
  for (const key of keys) for (const heading of headingsOf(kind, key)) learn(heading, key)
  return known
}

/** What a set of headings is remembered by: the same columns in the same order, however they are written. */
export function headingsKey(kind: ImportKind, headers: readonly string[]): string {
  return `${kind}:${headers.map(foldHeading).join('|')}`
}
