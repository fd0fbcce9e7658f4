import { useState } from 'react'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { todayHere } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import { useWithdraw } from './use-consent.ts'

type Props = {
  readonly consent: Consent
  readonly person: InvolvedPerson
  readonly recipient: Recipient
  readonly onClose: () => void
}

/** Withdraws a decision: on which day, and why. */
export function WithdrawDialog({ consent, person, recipient, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const withdraw = useWithdraw()
  const { labels } = useDateLabels()
  const [day, setDay] = useState<string | 'empty' | null>(todayHere())
  const [why, setWhy] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isDay = day !== null && day !== 'empty'
  const submit = () => {
    setChecked(true)
    if (!isDay) return
    withdraw.mutate(
      { id: consent.id, withdrawnOn: day, why },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('consent.withdrawnDone') })
          onClose()
        },
      },
    )
  }
  return (
    <ConfirmDialog
      title={t('consent.withdrawTitle', { person: isolate(person.displayName) })}
      isOpen
      confirmLabel={t('consent.withdraw')}
      cancelLabel={t('ui.cancel')}
      onConfirm={submit}
      onCancel={onClose}
      isDangerous
      isPending={withdraw.isPending}
    >
      <p>{t('consent.withdrawText', { person: isolate(person.displayName), recipient: isolate(recipient.name) })}</p>
      <DayField
        label={t('consent.withdrawDay')}
        labels={labels}
        defaultValue={todayHere()}
        onChange={setDay}
        error={isChecked && !isDay ? t('consent.errorWithdrawDay') : null}
        isRequired
      />
      <TextField label={t('consent.withdrawWhy')} value={why} onChange={setWhy} isMultiline rows={2} maxLength={1_000} />
      <NotSaved error={withdraw.error} />
    </ConfirmDialog>
  )
}
