import { useState } from 'react'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { todayHere } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import { useReview } from './use-retention.ts'

type Props = { readonly record: CaseRow; readonly isClosing: boolean; readonly onClose: () => void }

/** Keeps a case until a later day, with a reason; closes it first where that was decided. */
export function DecideDialog({ record, isClosing, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const { labels } = useDateLabels()
  const review = useReview()
  const [day, setDay] = useState<string | 'empty' | null>('empty')
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const reference = isolate(record.reference)
  const isLater = day !== null && day !== 'empty' && day > todayHere()
  const confirm = () => {
    setAsked(true)
    if (!isLater || why.trim() === '') return
    review.mutate(
      { record, nextReviewOn: day, why, isClosed: isClosing },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('retention.reviewed', { reference }) })
          onClose()
        },
      },
    )
  }
  return (
    <ConfirmDialog
      title={t(isClosing ? 'retention.closeTitle' : 'retention.keepTitle', { reference })}
      isOpen
      confirmLabel={t(isClosing ? 'retention.close' : 'ui.save')}
      cancelLabel={t('ui.cancel')}
      onConfirm={confirm}
      onCancel={onClose}
      isPending={review.isPending}
    >
      {isClosing ? <p>{t('retention.closeText')}</p> : null}
      <DayField
        label={t('retention.keepDay')}
        labels={labels}
        defaultValue={null}
        onChange={setDay}
        error={isAsked && !isLater ? t('retention.errorDay') : null}
        isRequired
      />
      <TextField
        label={t(isClosing ? 'bin.reason' : 'retention.keepWhy')}
        value={why}
        onChange={setWhy}
        error={isAsked && why.trim() === '' ? t('retention.errorWhy') : null}
        isRequired
        isMultiline
        rows={2}
        maxLength={300}
      />
      <NotSaved error={review.error} />
    </ConfirmDialog>
  )
}
