import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { ageGroups, type PersonFields, sexes } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import type { PersonDraft } from './person-draft.ts'
import { ageKeys, sexKeys } from './person-words.ts'

type Props = { readonly control: Control<PersonDraft, unknown, PersonFields> }

/** Sex and age group, only where somebody says that they are needed. */
export function AskedFields({ control }: Props) {
  const { t } = useT()
  const sex = useController({ control, name: 'sex' }).field
  const age = useController({ control, name: 'ageGroup' }).field
  const [isAsked, setAsked] = useState(sex.value !== null || age.value !== null)
  if (!isAsked) {
    return (
      <div className="stack-tight">
        <div className="row">
          <Button icon="add" onPress={() => setAsked(true)}>
            {t('people.askSexAge')}
          </Button>
        </div>
        <p className="field-description">{t('people.askSexAgeHint')}</p>
      </div>
    )
  }
  const none = { value: 'none' as const, label: t('ui.notStated') }
  return (
    <div className="columns">
      <Select
        label={t('people.sex')}
        options={[none, ...sexes.map((value) => ({ value, label: t(sexKeys[value]) }))]}
        value={sex.value ?? 'none'}
        onChange={(value) => sex.onChange(value === 'none' ? null : value)}
      />
      <Select
        label={t('people.age')}
        options={[none, ...ageGroups.map((value) => ({ value, label: t(ageKeys[value]) }))]}
        value={age.value ?? 'none'}
        onChange={(value) => age.onChange(value === 'none' ? null : value)}
      />
    </div>
  )
}
