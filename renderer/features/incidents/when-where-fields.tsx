import { useMemo } from 'react'
import { type Control, useController } from 'react-hook-form'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateWithPrecisionField } from '../../ui/date-with-precision-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { contentLanguageOptions } from '../../view/content-languages.ts'
import { countryOptions } from '../../view/countries.ts'
import { TextInput } from '../../view/text-input.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import type { IncidentDraft } from './incident-draft.ts'

type Props = { readonly control: Control<IncidentDraft, unknown, IncidentFields> }

/** When, where, and the narrative in its own language. */
export function WhenWhereFields({ control }: Props) {
  const { t } = useT()
  return (
    <>
      <FieldGroup title={t('incidents.when')}>
        <WhenFields control={control} />
      </FieldGroup>
      <FieldGroup title={t('incidents.where')}>
        <div className="columns">
          <CountryField control={control} />
          <TextInput control={control} name="place" label={t('incidents.place')} description={t('incidents.placeHint')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('incidents.account')}>
        <NarrativeFields control={control} />
      </FieldGroup>
    </>
  )
}

function WhenFields({ control }: Props) {
  const { t } = useT()
  const words = useDateLabels()
  const start = useController({ control, name: 'start' })
  const hasEnd = useController({ control, name: 'hasEnd' }).field
  const end = useController({ control, name: 'end' })
  return (
    <>
      <DateWithPrecisionField
        {...words}
        label={t('incidents.start')}
        defaultValue={start.field.value}
        onChange={start.field.onChange}
        error={start.fieldState.error?.message}
        isRequired
      />
      <Checkbox isSelected={hasEnd.value} onChange={hasEnd.onChange}>
        {t('incidents.hasEnd')}
      </Checkbox>
      {hasEnd.value ? (
        <DateWithPrecisionField
          {...words}
          label={t('incidents.end')}
          defaultValue={end.field.value}
          onChange={end.field.onChange}
          error={end.fieldState.error?.message}
          isRequired
        />
      ) : null}
    </>
  )
}

function CountryField({ control }: Props) {
  const { t, language } = useT()
  const { field, fieldState } = useController({ control, name: 'country' })
  const options = useMemo(() => countryOptions(language, field.value), [language, field.value])
  return (
    <ComboBox
      label={t('incidents.country')}
      options={options}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
      placeholder={t('incidents.noCountry')}
      emptyText={t('ui.noMatch')}
    />
  )
}

function NarrativeFields({ control }: Props) {
  const { t, language } = useT()
  const { field } = useController({ control, name: 'narrativeLanguage' })
  const options = useMemo(() => contentLanguageOptions(language, t('ui.noLanguage'), field.value), [language, t, field.value])
  return (
    <>
      <ComboBox
        label={t('incidents.narrativeLanguage')}
        options={options}
        value={field.value}
        onChange={(value) => field.onChange(value ?? 'und')}
        emptyText={t('ui.noMatch')}
      />
      <TextInput
        control={control}
        name="narrative"
        label={t('incidents.narrative')}
        description={t('incidents.narrativeHint')}
        isMultiline
        rows={10}
        lang={field.value === 'und' ? undefined : field.value}
      />
    </>
  )
}
