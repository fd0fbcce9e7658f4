import { type Control, useController } from 'react-hook-form'
import type { ConsentFields } from '../../../shared/domain/consent.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import { labelAt } from '../../../shared/domain/gate/label.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { useT } from '../../i18n.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { isolate } from '../../view/isolate.ts'
import { optionsOf } from '../../view/options.ts'
import type { CaseGate } from './case-gate.ts'
import type { ConsentDraft } from './consent-draft.ts'

type Props = {
  readonly control: Control<ConsentDraft, unknown, ConsentFields>
  readonly of: CaseGate
  readonly person: GatePerson
}

/** How far a person may be identified, each level with what would stand for the name. */
export function LevelField({ control, of, person }: Props) {
  const { t, language } = useT()
  const { field, fieldState } = useController({ control, name: 'identityLevel' })
  const index = [...of.people].sort((a, b) => (a.id < b.id ? -1 : 1)).findIndex(({ id }) => id === person.id)
  return (
    <RadioGroup
      label={t('consent.level')}
      options={optionsOf(identityLevels, language).map((option) => ({
        ...option,
        description:
          option.value === 'aggregate-only'
            ? t('consent.countedOnly')
            : t('consent.appearsAs', { label: isolate(labelAt(option.value, person, index, of.labels)) }),
      }))}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
      isRequired
    />
  )
}
