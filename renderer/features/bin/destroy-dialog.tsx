import { useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { OutlookView, useOutlook } from '../../view/delete-dialog.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useChange } from '../../view/use-change.ts'
import type { recordsOf } from './use-bin.ts'

type Props = {
  readonly records: ReturnType<typeof recordsOf>
  readonly onDestroyed: () => void
  readonly onClose: () => void
}

/** Destroys records of the recycle bin: with a reason, and a word typed out, because it cannot be undone. */
export function DestroyDialog({ records, onDestroyed, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const outlook = useOutlook(records)
  const [why, setWhy] = useState('')
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const destroy = useChange(() => api.bin.destroy({ records, why }))
  const word = t('bin.destroyWord')
  const lacks = { why: why.trim() === '', word: typed.trim() !== word }
  const confirm = () => {
    setAsked(true)
    if (lacks.why || lacks.word) return
    destroy.mutate(undefined, {
      onSuccess: ({ count }) => {
        toast({ meaning: 'good', text: t('bin.destroyedDone', { count }) })
        onDestroyed()
        onClose()
      },
    })
  }
  return (
    <ConfirmDialog
      title={t('bin.destroyTitle', { count: records.length })}
      isOpen
      confirmLabel={t('bin.destroyNow')}
      cancelLabel={t('ui.cancel')}
      onConfirm={confirm}
      onCancel={onClose}
      isPending={destroy.isPending}
      isDisabled={outlook.data !== undefined && outlook.data.held.length > 0}
      isDangerous
    >
      <Note meaning="warn">{t('bin.destroyText')}</Note>
      <p>{t('bin.destroyStays')}</p>
      <QueryView query={outlook}>{(found) => <OutlookView outlook={found} />}</QueryView>
      <TextField
        label={t('bin.reason')}
        description={t('bin.reasonHint')}
        value={why}
        onChange={setWhy}
        error={isAsked && lacks.why ? t('bin.errorReason') : null}
        isRequired
        isMultiline
        rows={2}
        maxLength={300}
      />
      <TextField
        label={t('bin.destroyType', { word })}
        value={typed}
        onChange={setTyped}
        error={isAsked && lacks.word ? t('bin.errorWord') : null}
        isRequired
      />
      <NotSaved error={destroy.error} />
    </ConfirmDialog>
  )
}
