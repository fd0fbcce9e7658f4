import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { TextField } from '../../ui/text-field.tsx'
import { BulkDialog } from '../../view/bulk-dialog.tsx'
import type { Chosen } from '../../view/use-list.ts'
import { changeCase } from './use-case-list.ts'

/** Adds a tag to all chosen cases. */
export function TagDialog({ chosen, onClose }: { readonly chosen: Chosen; readonly onClose: () => void }) {
  const { t } = useT()
  const [tag, setTag] = useState('')
  const [isWrong, setWrong] = useState(false)
  const wanted = tag.trim()
  return (
    <BulkDialog
      title={t('lists.addTagTitle', { count: chosen.count })}
      runLabel={t('ui.add')}
      ids={chosen.ids}
      change={(id) => changeCase(id, ({ tags }) => (tags.includes(wanted) ? {} : { tags: [...tags, wanted] }))}
      isReady={() => {
        setWrong(wanted === '')
        return wanted !== ''
      }}
      onClose={onClose}
    >
      <TextField
        label={t('lists.tag')}
        value={tag}
        onChange={setTag}
        error={isWrong ? t('lists.errorTag') : null}
        maxLength={300}
        isRequired
        autoFocus
      />
    </BulkDialog>
  )
}
