import { useCallback } from 'react'
import { formatSize } from '../../shared/i18n/format.ts'
import { useT } from '../i18n.ts'

/** Writes a number of bytes in the unit that tells enough: `3.4 MB`. */
export function useSizeWords(): (sizeBytes: number) => string {
  const { language } = useT()
  return useCallback((sizeBytes) => formatSize(sizeBytes, language), [language])
}
