import { type Control, useController } from 'react-hook-form'
import { type ConsentFields, consentForms, consentGivers } from '../../../shared/domain/consent.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { useT } from '../../i18n.ts'
import { DayField } from '../../ui/day-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import type { ConsentDraft } from './consent-draft.ts'
import { formKeys, giverKeys } from './consent-words.ts'
import { NameQuestions } from './name-questions.tsx'

type Props = {
  readonly control: Control<ConsentDraft, unknown, ConsentFields>
  /** What the day of the decision starts with: `YYYY-MM-DD`. */
  readonly today: string
}

/** What was decided, when and until when, by whom and in which form. */
export function DecisionFields({ control, today }: Props) {
  const { t, language } = useT()
  const { labels } = useDateLabels()
  const level = useController({ control, name: 'identityLevel' })
  const givenBy = useController({ control, name: 'givenBy' }).field
  const form = useController({ control, name: 'form' }).field
  const decidedOn = useController({ control, name: 'decidedOn' })
  const reviewOn = useController({ control, name: 'reviewOn' })
  return (
    <>
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
    </>
  )
}
