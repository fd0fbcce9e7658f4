import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { ConsentFields } from '../../../shared/domain/consent.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import type { Begun } from '../../view/use-draft.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import type { CaseGate } from './case-gate.ts'
import { ComesTo } from './comes-to.tsx'
import { type ConsentDraft, checkConsent, newDraft } from './consent-draft.ts'
import { FormFields } from './form-fields.tsx'
import { HiddenField } from './hidden-field.tsx'
import { InformedFields } from './informed-fields.tsx'
import { LevelField } from './level-field.tsx'
import { NameQuestions } from './name-questions.tsx'
import { useDecide } from './use-consent.ts'
import { useConsentProblemWords } from './use-consent-problem-words.ts'

type Props = {
  readonly title: string
  readonly of: CaseGate
  readonly person: GatePerson
  readonly recipient: Recipient
  readonly onClose: () => void
}

/** Records what a person decided about a recipient, in the order in which they are asked. What is typed is kept. */
export function DecideDialog(props: Props) {
  const { title, of, person, recipient, onClose } = props
  const { t } = useT()
  const [start] = useState(() => newDraft(person, recipient.id, of.today))
  return (
    <DraftGate
      draftKey={draftKeys.consent(of.caseId, person.id, recipient.id)}
      version={null}
      start={start}
      frame={(offer) => (
        <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')}>
          {offer}
        </Dialog>
      )}
    >
      {(begun) => <DecideForm {...props} start={start} begun={begun} />}
    </DraftGate>
  )
}

type FormProps = Props & { readonly start: ConsentDraft; readonly begun: Begun<ConsentDraft> }

function DecideForm({ title, of, person, recipient, onClose, start, begun }: FormProps) {
  const { t } = useT()
  const problemWords = useConsentProblemWords()
  const toast = useToast()
  const decide = useDecide()
  const place = useRef<HTMLDivElement>(null)
  const { control, handleSubmit, formState, subscribe } = useForm<ConsentDraft, unknown, ConsentFields>({
    defaultValues: begun.kept ?? start,
    resolver: resolverOf((draft: ConsentDraft) => checkConsent(draft, of.today, problemWords)),
    shouldFocusError: false,
  })
  const { keep, forget } = begun
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  const cancel = () => {
    forget()
    onClose()
  }
  const save = (fields: ConsentFields) =>
    decide.mutate(fields, {
      onSuccess: () => {
        forget()
        toast({ meaning: 'good', text: t('consent.recorded') })
        onClose()
      },
    })
  const submit = () => void handleSubmit(save)()
  useFocusWrong(place, formState.submitCount)
  const foot = <SaveFoot label={t('consent.record')} onSave={submit} onCancel={cancel} isPending={decide.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={t('consent.decide')} onSubmit={submit} isWide>
          <NotSaved error={decide.error} />
          <FieldGroup title={t('consent.partInformed')}>
            <InformedFields control={control} person={person} />
          </FieldGroup>
          <FieldGroup title={t('consent.partAllowed')}>
            <LevelField control={control} of={of} person={person} />
            <NameQuestions control={control} profile={recipient.profile} />
            <HiddenField control={control} />
          </FieldGroup>
          <FieldGroup title={t('consent.partForm')}>
            <FormFields control={control} caseId={of.caseId} start={begun.kept ?? start} />
          </FieldGroup>
          <ComesTo control={control} of={of} recipient={recipient} />
          <DraftNote begun={begun} />
        </Form>
      </div>
    </Dialog>
  )
}
