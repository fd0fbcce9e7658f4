import { useState } from 'react'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { CopyButton } from '../../view/copy-button.tsx'
import { todayHere } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import { HoldersList, useHoldersText } from './holders-list.tsx'
import { useHolders, useWithdraw } from './use-consent.ts'

type Props = {
  readonly consent: Consent
  readonly person: Pick<Person, 'id' | 'displayName'>
  readonly recipient: Recipient
  readonly onClose: () => void
}

/** Withdraws a decision: on which day, and why; then says who already holds data and has to be told. */
export function WithdrawDialog({ consent, person, recipient, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const withdraw = useWithdraw()
  const { labels } = useDateLabels()
  const holders = useHolders([person.id]).of.get(person.id) ?? []
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
          if (holders.length === 0) onClose()
        },
      },
    )
  }
  if (withdraw.isSuccess && holders.length > 0) return <TellDialog person={person} onClose={onClose} />
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
      {holders.length === 0 ? (
        <p className="muted">{t('consent.heldByNobody')}</p>
      ) : (
        <Note meaning="warn" title={t('consent.heldBy', { count: holders.length })}>
          <HoldersList holders={holders} />
        </Note>
      )}
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

/** Whom to tell that a person has withdrawn. */
function TellDialog({ person, onClose }: Pick<Props, 'person' | 'onClose'>) {
  const { t } = useT()
  const asText = useHoldersText()
  const holders = useHolders([person.id]).of.get(person.id) ?? []
  const foot = (
    <>
      <CopyButton text={asText(person.displayName, holders)} label={t('consent.tellCopy')} />
      <Button kind="primary" onPress={onClose} autoFocus>
        {t('ui.close')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('consent.tellTitle', { person: isolate(person.displayName) })}
      isOpen
      onClose={onClose}
      closeLabel={t('ui.close')}
      foot={foot}
    >
      <p>{t('consent.tellText')}</p>
      <HoldersList holders={holders} />
    </Dialog>
  )
}
