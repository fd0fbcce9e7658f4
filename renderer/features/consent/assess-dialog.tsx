import { useRef } from 'react'
import { useController, useForm } from 'react-hook-form'
import { type DoNoHarmFields, harmDecisions } from '../../../shared/domain/do-no-harm.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { todayHere } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { TextInput } from '../../view/text-input.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { monthsAfter } from './decision.ts'
import { checkHarm, type HarmDraft } from './harm-draft.ts'
import { harmHintKeys, harmKeys } from './harm-words.ts'
import { useAssess } from './use-consent.ts'
import { useHarmProblemWords } from './use-consent-problem-words.ts'

/** Months after which an assessment is to be looked at again, where nobody says otherwise. */
const reviewMonths = 6

type Props = {
  readonly caseId: string
  /** Null for the case as a whole. */
  readonly subject: Pick<Person, 'id' | 'displayName'> | null
  readonly onClose: () => void
}

/** Records whether it would do harm to name a person, or to let a case leave at all. */
export function AssessDialog({ caseId, subject, onClose }: Props) {
  const { t } = useT()
  const words = useHarmProblemWords()
  const toast = useToast()
  const assess = useAssess()
  const { labels } = useDateLabels()
  const place = useRef<HTMLDivElement>(null)
  const today = todayHere()
  const { control, handleSubmit, formState } = useForm<HarmDraft, unknown, DoNoHarmFields>({
    defaultValues: {
      caseId,
      personId: subject?.id ?? null,
      assessor: '',
      decidedOn: today,
      risks: '',
      decision: null,
      reviewOn: monthsAfter(today, reviewMonths),
    },
    resolver: resolverOf((draft: HarmDraft) => checkHarm(draft, today, words)),
    shouldFocusError: false,
  })
  const decision = useController({ control, name: 'decision' })
  const decidedOn = useController({ control, name: 'decidedOn' })
  const reviewOn = useController({ control, name: 'reviewOn' })
  const save = (fields: DoNoHarmFields) =>
    assess.mutate(fields, {
      onSuccess: () => {
        toast({ meaning: 'good', text: t('consent.harmRecorded') })
        onClose()
      },
    })
  const submit = () => void handleSubmit(save)()
  useFocusWrong(place, formState.submitCount)
  const title = subject === null ? t('consent.harmTitleCase') : t('consent.harmTitle', { person: isolate(subject.displayName) })
  const foot = <SaveFoot label={t('consent.harmRecord')} onSave={submit} onCancel={onClose} isPending={assess.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={title} onSubmit={submit} isWide>
          <NotSaved error={assess.error} />
          <TextInput
            control={control}
            name="risks"
            label={t('consent.harmRisks')}
            description={t('consent.harmRisksHint')}
            isMultiline
            rows={4}
          />
          <RadioGroup
            label={t('consent.harmDecision')}
            options={harmDecisions.map((value) => ({ value, label: t(harmKeys[value]), description: t(harmHintKeys[value]) }))}
            value={decision.field.value}
            onChange={decision.field.onChange}
            error={decision.fieldState.error?.message}
            isRequired
          />
          <TextInput control={control} name="assessor" label={t('consent.harmAssessor')} isRequired />
          <div className="columns">
            <DayField
              label={t('consent.harmDay')}
              labels={labels}
              defaultValue={today}
              onChange={decidedOn.field.onChange}
              error={decidedOn.fieldState.error?.message}
              isRequired
            />
            <DayField
              label={t('consent.harmReview')}
              description={t('consent.harmReviewHint')}
              labels={labels}
              defaultValue={monthsAfter(today, reviewMonths)}
              onChange={reviewOn.field.onChange}
              error={reviewOn.fieldState.error?.message}
            />
          </div>
        </Form>
      </div>
    </Dialog>
  )
}
