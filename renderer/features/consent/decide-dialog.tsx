import { useRef } from 'react'
import { useController, useForm } from 'react-hook-form'
import { type ConsentFields, consentForms, consentGivers } from '../../../shared/domain/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { todayHere } from '../../view/date-words.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { type ConsentDraft, checkConsent, newDraft } from './consent-draft.ts'
import { formKeys, giverKeys } from './consent-words.ts'
import { NameQuestions } from './name-questions.tsx'
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
  const { t, language } = useT()
  const words = useErrorWords()
  const problemWords = useConsentProblemWords()
  const toast = useToast()
  const decide = useDecide()
  const { labels } = useDateLabels()
  const place = useRef<HTMLDivElement>(null)
  const today = todayHere()
  const { control, handleSubmit, formState } = useForm<ConsentDraft, unknown, ConsentFields>({
    defaultValues: newDraft(person.id, recipient.id, today),
    resolver: resolverOf((draft: ConsentDraft) => checkConsent(draft, today, problemWords)),
    shouldFocusError: false,
  })
  const level = useController({ control, name: 'identityLevel' })
  const givenBy = useController({ control, name: 'givenBy' }).field
  const form = useController({ control, name: 'form' }).field
  const decidedOn = useController({ control, name: 'decidedOn' })
  const reviewOn = useController({ control, name: 'reviewOn' })
  const save = (fields: ConsentFields) =>
    decide.mutate(fields, {
      onSuccess: () => {
        toast({ meaning: 'good', text: t('consent.recorded') })
        onClose()
      },
    })
  const submit = () => void handleSubmit(save)()
  useFocusWrong(place, formState.submitCount)
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={submit} isPending={decide.isPending}>
        {t('consent.record')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={t('consent.decide')} onSubmit={submit} isWide>
          {decide.isError ? (
            <Note meaning="bad" title={t('ui.notSaved')} live="alert">
              {words(decide.error)}
            </Note>
          ) : null}
          <RadioGroup
            label={t('consent.level')}
            options={optionsOf(identityLevels, language)}
            value={level.field.value}
            onChange={level.field.onChange}
            error={level.fieldState.error?.message}
            isRequired
          />
          <div className="columns">
            <DayField
              label={t('consent.day')}
              labels={labels}
              defaultValue={today}
              onChange={decidedOn.field.onChange}
              error={decidedOn.fieldState.error?.message}
              isRequired
            />
            <DayField
              label={t('consent.review')}
              description={t('consent.reviewHint')}
              labels={labels}
              defaultValue={null}
              onChange={reviewOn.field.onChange}
              error={reviewOn.fieldState.error?.message}
            />
          </div>
          <div className="columns">
            <RadioGroup
              label={t('consent.givenBy')}
              options={consentGivers.map((value) => ({ value, label: t(giverKeys[value]) }))}
              value={givenBy.value}
              onChange={givenBy.onChange}
            />
            <RadioGroup
              label={t('consent.form')}
              options={consentForms.map((value) => ({ value, label: t(formKeys[value]) }))}
              value={form.value}
              onChange={form.onChange}
            />
          </div>
          <NameQuestions control={control} />
          <TextInput
            control={control}
            name="note"
            label={t('consent.note')}
            description={t('consent.noteHint')}
            isMultiline
            rows={3}
          />
        </Form>
      </div>
    </Dialog>
  )
}
