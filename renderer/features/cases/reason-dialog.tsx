import { type ReactNode, useState } from 'react'
import { useT } from '../../i18n.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NotSaved } from '../../view/not-saved.tsx'

type Props = {
  readonly title: string
  readonly confirmLabel: string
  /** What it means, in words. */
  readonly text: string
  /** What else is decided; stands before the reason. */
  readonly children?: ReactNode
  readonly onConfirm: (why: string) => void
  readonly onClose: () => void
  readonly isPending: boolean
  readonly error: unknown
}

/** A decision about a case that needs a reason: it is kept in the history and in the custody chain. */
export function ReasonDialog({ title, confirmLabel, text, children, onConfirm, onClose, isPending, error }: Props) {
  const { t } = useT()
  const [why, setWhy] = useState('')
  const [isChecked, setChecked] = useState(false)
  const lacksReason = why.trim() === ''
  const confirm = () => {
    setChecked(true)
    if (!lacksReason) onConfirm(why)
  }
  return (
    <ConfirmDialog
      title={title}
      isOpen
      confirmLabel={confirmLabel}
      cancelLabel={t('ui.cancel')}
      onConfirm={confirm}
      onCancel={onClose}
      isPending={isPending}
    >
      <p>{text}</p>
      {children}
      <TextField
        label={t('cases.reason')}
        value={why}
        onChange={setWhy}
        error={isChecked && lacksReason ? t('cases.errorReason') : null}
        isRequired
        isMultiline
        rows={2}
        maxLength={300}
      />
      <NotSaved error={error} />
    </ConfirmDialog>
  )
}
