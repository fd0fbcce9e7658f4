import { type ClipboardEvent, useState } from 'react'
import { useLocale } from 'react-aria-components'
import { languages } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps a paste that is larger than the field away from it as a whole: a browser would cut it without a word. What
 * stands in the field stays. `refusal` says so until something else is typed or pasted; null where nothing was refused.
 */
export function usePasteLimit(limit: number) {
  const { locale } = useLocale()
  const [refused, setRefused] = useState(0)
  const language = languages.find((code) => locale.startsWith(code)) ?? 'en'
  return {
    refusal: refused === 0 ? null : translator(language)('ui.pasteTooLong', { pasted: refused, limit }),
    forget: () => setRefused(0),
    onPaste: (event: ClipboardEvent<Field>) => {
      const pasted = event.clipboardData.getData('text/plain').length
      const { value, selectionStart, selectionEnd } = event.currentTarget
      const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
      const isTooLong = value.length - replaced + pasted > limit
      setRefused(isTooLong ? pasted : 0)
      if (isTooLong) event.preventDefault()
    },
  }
}
