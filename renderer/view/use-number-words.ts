import { useCallback } from 'react'
import { formatCount } from '../../shared/i18n/format.ts'
import { useT } from '../i18n.ts'

/** Writes whole numbers with the separators of the interface's language, in Latin digits. */
export function useNumberWords(): (value: number) => string {
  const { language } = useT()
  return useCallback((value: number) => formatCount(value, language), [language])
}
