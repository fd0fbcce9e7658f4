import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { useSortItems } from '../../view/triage/use-sort-items.ts'
import { EvidenceTagField } from './evidence-tag-field.tsx'

type Props = { readonly caseId: string | null; readonly ids: readonly string[]; readonly onClose: () => void }

/** Gives tags to all chosen items, and takes tags away. */
export function TagsDialog({ caseId, ids, onClose }: Props) {
  const { t } = useT()
  const [added, setAdded] = useState<readonly string[]>([])
  const [taken, setTaken] = useState<readonly string[]>([])
  const [isWrong, setWrong] = useState(false)
  const sort = useSortItems()
  const apply = () => {
    const isNothing = added.length === 0 && taken.length === 0
    setWrong(isNothing)
    if (!isNothing) sort.mutate({ ids, addTags: added, removeTags: taken }, { onSuccess: onClose })
  }
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={apply} isPending={sort.isPending}>
        {t('triage.tagsApply')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('triage.tagsTitle', { count: ids.length })} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <div className="stack">
        {isWrong ? (
          <Note meaning="bad" live="alert">
            {t('triage.tagsNothing')}
          </Note>
        ) : null}
        <EvidenceTagField
          caseId={caseId}
          label={t('triage.tagsAdd')}
          description={t('cases.tagsHint')}
          value={added}
          onChange={setAdded}
        />
        <EvidenceTagField caseId={caseId} label={t('triage.tagsTake')} value={taken} onChange={setTaken} />
      </div>
    </Dialog>
  )
}
