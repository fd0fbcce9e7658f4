import { useCallback } from 'react'
import type { Deed } from '../../shared/contract/history.ts'
import { useT } from '../i18n.ts'
import { codeWords } from './history/code-words.ts'
import { fieldKey, recordKey } from './history/field-words.ts'
import { isolate } from './isolate.ts'

/** What a record is called: a measure has no title but its type. */
export function useTitleWords() {
  const { t, language } = useT()
  return useCallback(
    (kind: string, title: string) => (kind === 'measure' ? codeWords('measure.type', title, t, language) : null) ?? title,
    [t, language],
  )
}

/** What somebody did to a record, in one sentence that says what undoing it means. */
export function useDeedWords() {
  const { t } = useT()
  const titleWords = useTitleWords()
  return ({ kind, title, deed, fields }: Deed): string => {
    const record = recordKey(kind)
    const names = fields.map((field) => {
      const key = fieldKey(kind, field)
      return key === null ? field : t(key)
    })
    return t(`history.deed.${deed}`, {
      kind: record === null ? kind : t(record),
      title: isolate(titleWords(kind, title)),
      fields: names.map(isolate).join(' · '),
    })
  }
}
