import { viewer as ar } from '../../shared/i18n/ar/viewer.ts'
import { viewer as en } from '../../shared/i18n/en/viewer.ts'
import { viewer as es } from '../../shared/i18n/es/viewer.ts'
import { viewer as fr } from '../../shared/i18n/fr/viewer.ts'
import type { Language } from '../../shared/i18n/language.ts'

type BaseOf<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key
export type ViewerKey = BaseOf<keyof typeof en>

/** Puts a message of the viewer's own area into words; `count` chooses the plural form. */
export type ViewerWords = (key: ViewerKey, facts?: Readonly<Record<string, string | number>>) => string

const areas: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, es, ar }

/**
 * The words inside the viewer, by the rules of the catalogues (places in double braces, plural forms by suffix) without
 * the catalogues of the whole application.
 */
export function viewerWords(language: Language): ViewerWords {
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`)
  const plurals = new Intl.PluralRules(language)
  const area = areas[language]
  return (key, facts = {}) => {
    const { count } = facts
    const form = typeof count === 'number' ? area[`${key}_${plurals.select(count)}`] : undefined
    const text = form ?? area[key] ?? key
    return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_place, name: string) => {
      const fact = facts[name]
      return typeof fact === 'number' ? numbers.format(fact) : (fact ?? '')
    })
  }
}
