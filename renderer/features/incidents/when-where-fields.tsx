import { useMemo } from 'react'
import { useController } from 'react-hook-form'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { countryOptions } from '../../view/countries.ts'
import { DateAt, FieldAt, TextAt } from './field-at.tsx'
import type { IncidentControl } from './incident-draft.ts'

type Props = { readonly control: IncidentControl }

/** When: one date, or from when until when, in one line. */
export function WhenFields({ control }: Props) {
  const { t } = useT()
  return <DateAt control={control} name="when" label={t('incidents.whenLabel')} isSpan isRequired />
}

/** Where: the country, the region and the place. */
export function WhereFields({ control }: Props) {
  const { t, language } = useT()
  const { field, fieldState } = useController({ control, name: 'country' })
  const options = useMemo(() => countryOptions(language, field.value), [language, field.value])
  return (
    <div className="columns">
      <FieldAt path="country">
        <ComboBox
          label={t('incidents.country')}
          options={options}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
          placeholder={t('incidents.noCountry')}
          emptyText={t('ui.noMatch')}
        />
      </FieldAt>
      <TextAt control={control} name="region" label={t('incidents.region')} description={t('incidents.regionHint')} />
      <TextAt control={control} name="place" label={t('incidents.place')} description={t('incidents.placeHint')} />
    </div>
  )
}
