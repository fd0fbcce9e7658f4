import { createContext, useContext } from 'react'
import type { Language } from '../shared/i18n/language.ts'
import { type Translate, translator } from '../shared/i18n/translator.ts'

export type Words = {
  readonly t: Translate
  readonly language: Language
  /** Changes the language of the whole window, and keeps the choice. */
  readonly setLanguage: (language: Language) => void
}

export const WordsContext = createContext<Words>({ t: translator('en'), language: 'en', setLanguage: () => {} })

/** The words of the interface in the language that is chosen now. */
export function useT(): Words {
  return useContext(WordsContext)
}
