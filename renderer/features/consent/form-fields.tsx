import { useMemo } from 'react'
import { type Control, useController } from 'react-hook-form'
import { type ConsentFields, consentForms } from '../../../shared/domain/consent.ts'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { contentLanguageOptions } from '../../view/content-languages.ts'
import { TextInput } from '../../view/text-input.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import type { ConsentDraft } from './consent-draft.ts'
import { formKeys } from './consent-words.ts'
import { useItemsOfCase } from './use-consent.ts'

type Props = {
  readonly control: Control<ConsentDraft, unknown, ConsentFields>
  readonly caseId: string
  /** What the days start with. */
  readonly start: Pick<ConsentDraft, 'decidedOn' | 'reviewOn'>
}

/** How and when it was decided, in which language, who was there, what shows it, and until when it holds. */
export function FormFields({ control, caseId, start }: Props) {
  const { t } = useT()
  const { labels } = useDateLabels()
  const form = useController({ control, name: 'form' }).field
  const decidedOn = useController({ control, name: 'decidedOn' })
  const reviewOn = useController({ control, name: 'reviewOn' })
  return (
    <>
      <div className="columns">
        <RadioGroup
          label={t('consent.form')}
          options={consentForms.map((value) => ({ value, label: t(formKeys[value]) }))}
          value={form.value}
          onChange={form.onChange}
        />
        <DayField
          label={t('consent.day')}
          labels={labels}
          defaultValue={dayOf(start.decidedOn)}
          onChange={decidedOn.field.onChange}
          error={decidedOn.fieldState.error?.message}
          isRequired
        />
      </div>
      <div className="columns">
        <LanguageField control={control} />
        <EvidenceField control={control} caseId={caseId} />
      </div>
      <div className="columns">
        <TextInput control={control} name="interpreter" label={t('consent.interpreter')} />
        <TextInput control={control} name="witness" label={t('consent.witness')} />
      </div>
      <DayField
        label={t('consent.review')}
        description={t('consent.reviewHint')}
        labels={labels}
        defaultValue={dayOf(start.reviewOn)}
        onChange={reviewOn.field.onChange}
        error={reviewOn.fieldState.error?.message}
      />
      <TextInput control={control} name="note" label={t('consent.note')} isMultiline rows={2} />
    </>
  )
}

function dayOf(day: ConsentDraft['decidedOn']): string | null {
  return day === 'empty' ? null : day
}

function LanguageField({ control }: Pick<Props, 'control'>) {
  const { t, language } = useT()
  const { field } = useController({ control, name: 'language' })
  const options = useMemo(() => contentLanguageOptions(language, t('ui.notStated'), 'und'), [language, t])
  return (
    <ComboBox
      label={t('consent.language')}
      options={options}
      value={field.value}
      onChange={(code) => field.onChange(code ?? 'und')}
      emptyText={t('ui.noMatch')}
    />
  )
}

function EvidenceField({ control, caseId }: Pick<Props, 'control' | 'caseId'>) {
  const { t } = useT()
  const { field } = useController({ control, name: 'evidenceItemId' })
  const { data: items = [] } = useItemsOfCase(caseId)
  return (
    <ComboBox
      label={t('consent.evidence')}
      description={items.length === 0 ? t('consent.evidenceNone') : t('consent.evidenceHint')}
      options={items.map(({ id, title, originalName }) => ({ value: id, label: title, description: originalName }))}
      value={field.value}
      onChange={field.onChange}
      emptyText={t('ui.noMatch')}
      placeholder={t('ui.notStated')}
      isDisabled={items.length === 0}
      key={items.length}
    />
  )
}
