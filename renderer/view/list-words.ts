import { useCallback } from 'react'
import { localeOf } from '../../shared/i18n/format.ts'
import { useT } from '../i18n.ts'

/** Joins words to a list in the manner of the language: `a, b and c`. */
export function useListWords(): (words: readonly string[]) => string {
  const { language } = useT()
  return useCallback((words) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words), [language])
}
