import { useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { ConsentFields } from '../../../shared/domain/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { todayHere } from '../../view/date-words.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { type ConsentDraft, checkConsent, newDraft } from './consent-draft.ts'
import { DecisionFields } from './decision-fields.tsx'
import { useDecide } from './use-consent.ts'
import { useConsentProblemWords } from './use-consent-problem-words.ts'

type Props = {
  readonly title: string
  readonly person: InvolvedPerson
  readonly recipient: Recipient
  readonly onClose: () => void
}

/** Records what a person decided about a recipient. */
export function DecideDialog({ title, person, recipient, onClose }: Props) {
  const { t } = useT()
  const problemWords = useConsentProblemWords()
  const toast = useToast()
  const decide = useDecide()
  const place = useRef<HTMLDivElement>(null)
  const today = todayHere()
  const { control, handleSubmit, formState } = useForm<ConsentDraft, unknown, ConsentFields>({
    defaultValues: newDraft(person.id, recipient.id, today),
    resolver: resolverOf((draft: ConsentDraft) => checkConsent(draft, today, problemWords)),
    shouldFocusError: false,
  })
  const save = (fields: ConsentFields) =>
    decide.mutate(fields, {
      onSuccess: () => {
        toast({ meaning: 'good', text: t('consent.recorded') })
        onClose()
      },
    })
  const submit = () => void handleSubmit(save)()
  useFocusWrong(place, formState.submitCount)
  const foot = <SaveFoot label={t('consent.record')} onSave={submit} onCancel={onClose} isPending={decide.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={t('consent.decide')} onSubmit={submit} isWide>
          <NotSaved error={decide.error} />
          <DecisionFields control={control} today={today} />
        </Form>
      </div>
    </Dialog>
  )
}
