import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as french } from '@scure/bip39/wordlists/french.js'
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js'
import type { Language } from '../../../shared/i18n/language.ts'

/** The word lists of BIP 39, 2,048 words each: 11 bits a word. There is none in Arabic. */
export const wordLists = { en: english, fr: french, es: spanish } as const

/** The word list for a language; English where it has none. */
export function wordListFor(language: Language): readonly string[] {
  return language === 'ar' ? wordLists.en : wordLists[language]
}
