import { type Control, useController } from 'react-hook-form'
import { type ConsentFields, consentGivers, informedTopics } from '../../../shared/domain/consent.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextInput } from '../../view/text-input.tsx'
import type { ConsentDraft } from './consent-draft.ts'
import { giverKeys, topicKeys } from './consent-words.ts'

type Props = {
  readonly control: Control<ConsentDraft, unknown, ConsentFields>
  readonly person: Pick<Person, 'kind'>
}

const giverHints: Partial<Record<ConsentFields['givenBy'], 'consent.familyHint' | 'consent.legalHint'>> = {
  family: 'consent.familyHint',
  'legal-representative': 'consent.legalHint',
}

/** What was explained first, and who then decided. */
export function InformedFields({ control, person }: Props) {
  const { t } = useT()
  const informedOf = useController({ control, name: 'informedOf' }).field
  const givenBy = useController({ control, name: 'givenBy' }).field
  const isOrganisation = person.kind === 'organisation'
  const givers = consentGivers.filter((giver) => (giver === 'institution-representative') === isOrganisation)
  const areAllTold = informedOf.value.length === informedTopics.length
  const all = (
    <div className="row">
      <Button onPress={() => informedOf.onChange(areAllTold ? [] : [...informedTopics])}>
        {areAllTold ? t('consent.tickNone') : t('consent.tickAll')}
      </Button>
    </div>
  )
  return (
    <>
      <CheckboxList
        label={t('consent.informedOf')}
        description={t('consent.informedHint')}
        groups={[{ label: '', options: informedTopics.map((value) => ({ value, label: t(topicKeys[value]) })) }]}
        value={informedOf.value}
        onChange={informedOf.onChange}
        chosen={all}
      />
      <div className="columns">
        <RadioGroup
          label={t('consent.givenBy')}
          options={givers.map((value) => {
            const hint = giverHints[value]
            return { value, label: t(giverKeys[value]), description: hint === undefined ? undefined : t(hint) }
          })}
          value={givenBy.value}
          onChange={givenBy.onChange}
        />
        {givenBy.value === 'self' ? null : (
          <TextInput
            control={control}
            name="givenByName"
            label={t('consent.givenByName')}
            description={t('consent.givenByNameHint')}
            isRequired
          />
        )}
      </div>
    </>
  )
}
