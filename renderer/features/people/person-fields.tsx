import { useMemo } from 'react'
import { type Control, useController } from 'react-hook-form'
import { type PersonFields, personKinds } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Note } from '../../ui/note.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { countryOptions } from '../../view/countries.ts'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import { AskedFields } from './asked-fields.tsx'
import type { PersonDraft } from './person-draft.ts'
import { kindKeys } from './person-words.ts'

type Props = { readonly control: Control<PersonDraft, unknown, PersonFields> }

/** Who somebody is: names and what stands for them, where they belong, what is confidential. */
export function PersonFormFields({ control }: Props) {
  const { t } = useT()
  const kind = useController({ control, name: 'kind' }).field
  const isOwn = useController({ control, name: 'isOwnInstitution' }).field.value
  const isOrganisation = kind.value === 'organisation'
  return (
    <>
      {isOwn ? (
        <Note title={t('people.ownInstitution')}>{t('people.ownInstitutionText')}</Note>
      ) : (
        <RadioGroup
          label={t('people.kind')}
          options={personKinds.map((value) => ({ value, label: t(kindKeys[value]) }))}
          value={kind.value}
          onChange={kind.onChange}
          isInline
        />
      )}
      <FieldGroup title={t('people.names')}>
        <TextInput
          control={control}
          name="displayName"
          label={t('people.displayName')}
          description={isOrganisation ? t('people.organisationNameHint') : t('people.displayNameHint')}
          isRequired
          maxLength={300}
          autoFocus
        />
        <TextInput
          control={control}
          name="otherNames"
          label={t('people.otherNames')}
          description={isOrganisation ? t('people.organisationNamesHint') : t('people.otherNamesHint')}
          isMultiline
          rows={3}
        />
        <div className="columns">
          <TextInput
            control={control}
            name="role"
            label={t('people.role')}
            description={isOrganisation ? t('people.organisationRoleHint') : t('people.roleHint')}
          />
          <TextInput control={control} name="pseudonym" label={t('people.pseudonym')} description={t('people.pseudonymHint')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('people.where')}>
        <div className="columns">
          {isOrganisation ? null : <TextInput control={control} name="institution" label={t('people.institution')} />}
          {isOrganisation ? null : <CapacityField control={control} />}
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
        {isOrganisation ? null : <AskedFields control={control} />}
        <ClassificationField control={control} />
        <TextInput control={control} name="note" label={t('people.note')} isMultiline rows={3} />
      </FieldGroup>
    </>
  )
}

function ClassificationField({ control }: Props) {
  const { t, language } = useT()
  const { field } = useController({ control, name: 'classification' })
  return (
    <Select
      label={t('people.classification')}
      options={optionsOf(classifications, language)}
      value={field.value}
      onChange={field.onChange}
    />
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
