import { createInstance, type i18n } from 'i18next'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Language } from './language.ts'

type BaseOf<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** Every message there is; a plural by its name without the form: `t('x.files', { count })`. */
export type MessageKey = BaseOf<keyof typeof en>

/** What goes into the places of a message. `count` chooses the plural form. */
export type MessageFacts = Readonly<Record<string, string | number | boolean>>

/** Puts a message into words. */
export type Translate = (key: MessageKey, facts?: MessageFacts) => string

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, es, ar }

const made = new Map<Language, Translate>()

/**
 * The words of one language. Nothing is escaped: what puts them into HTML escapes them there. Numbers among the facts
 * are written in the manner of the language, with Latin digits.
 */
export function translator(language: Language): Translate {
  const known = made.get(language)
  if (known) return known
  const instance = instanceFor(language)
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`)
  const translate: Translate = (key, facts = {}) => instance.t(key, written(facts, numbers))
  made.set(language, translate)
  return translate
}

/** i18next chooses the plural by `count`; a second name carries how it is written. */
function written(facts: MessageFacts, numbers: Intl.NumberFormat): Record<string, unknown> {
  const values = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : String(value),
  ])
  const { count } = facts
  return { replace: Object.fromEntries(values), ...(typeof count === 'number' ? { count } : {}) }
}

function instanceFor(language: Language): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: true,
    interpolation: { escapeValue: false, skipOnVariables: true },
    resources: { [language]: { translation: { ...catalogues[language] } } },
  })
  return instance
}
