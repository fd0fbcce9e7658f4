import { useT } from '../i18n.ts'
import { Note } from '../ui/note.tsx'
import { useErrorWords } from './error-words.ts'

/** Says that something was not saved and why; nothing while there is no error. */
export function NotSaved({ error }: { readonly error: unknown }) {
  const { t } = useT()
  const words = useErrorWords()
  if (error === null || error === undefined) return null
  return (
    <Note meaning="bad" title={t('ui.notSaved')} live="alert">
      {words(error)}
    </Note>
  )
}
