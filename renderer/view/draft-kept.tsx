import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'

/** Says that what was begun is here again, and offers to discard it. */
export function DraftKept({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useT()
  return <Note actions={<Button onPress={onDiscard}>{t('ui.discardDraft')}</Button>}>{t('ui.draftKept')}</Note>
}
