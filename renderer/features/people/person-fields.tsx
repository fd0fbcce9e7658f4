import { useMemo } from 'react'
import { type Control, useController } from 'react-hook-form'
import type { PersonFields } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Select } from '../../ui/select.tsx'
import { countryOptions } from '../../view/countries.ts'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import type { PersonDraft } from './person-draft.ts'

type Props = { readonly control: Control<PersonDraft, unknown, PersonFields> }

/** Who somebody is: names and what stands for them, where they belong, what is confidential. */
export function PersonFormFields({ control }: Props) {
  const { t } = useT()
  return (
    <>
      <FieldGroup title={t('people.names')}>
        <TextInput
          control={control}
          name="displayName"
          label={t('people.displayName')}
          description={t('people.displayNameHint')}
          isRequired
          maxLength={300}
          autoFocus
        />
        <TextInput
          control={control}
          name="otherNames"
          label={t('people.otherNames')}
          description={t('people.otherNamesHint')}
          isMultiline
          rows={3}
        />
        <div className="columns">
          <TextInput control={control} name="role" label={t('people.role')} description={t('people.roleHint')} />
          <TextInput control={control} name="pseudonym" label={t('people.pseudonym')} description={t('people.pseudonymHint')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('people.where')}>
        <div className="columns">
          <TextInput control={control} name="institution" label={t('people.institution')} />
          <CapacityField control={control} />
          <CountryField control={control} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('people.confidential')}>
        <TextInput
          control={control}
          name="contacts"
          label={t('people.contacts')}
          description={t('people.contactsHint')}
          isMultiline
          rows={3}
        />
        <TextInput control={control} name="note" label={t('people.note')} isMultiline rows={3} />
      </FieldGroup>
    </>
  )
}

function CapacityField({ control }: Props) {
  const { t, language } = useT()
  const { field } = useController({ control, name: 'capacity' })
  return (
    <Select
      label={t('people.capacity')}
      options={[{ value: 'none' as const, label: t('people.noCapacity') }, ...optionsOf(capacities, language)]}
      value={field.value ?? 'none'}
      onChange={(value) => field.onChange(value === 'none' ? null : value)}
    />
  )
}

function CountryField({ control }: Props) {
  const { t, language } = useT()
  const { field } = useController({ control, name: 'country' })
  const options = useMemo(() => countryOptions(language, field.value), [language, field.value])
  return (
    <ComboBox
      label={t('people.country')}
      options={options}
      value={field.value}
      onChange={field.onChange}
      emptyText={t('ui.noMatch')}
      placeholder={t('ui.notStated')}
    />
  )
}
