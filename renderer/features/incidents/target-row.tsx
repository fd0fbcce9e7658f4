import { useId, useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { optionsOf } from '../../view/options.ts'
import type { IncidentDraft } from './incident-draft.ts'
import { RegisterPersonDialog } from './register-person-dialog.tsx'

type Props = {
  readonly control: Control<IncidentDraft, unknown, IncidentFields>
  readonly index: number
  readonly caseId: string
  readonly people: readonly InvolvedPerson[]
  /** Null for the only target there is. */
  readonly onRemove: (() => void) | null
}

/** One target: the level, the person where there is one, and in which capacity. */
export function TargetRow({ control, index, caseId, people, onRemove }: Props) {
  const { t, language } = useT()
  const id = useId()
  const [isRegistering, setRegistering] = useState(false)
  const level = useController({ control, name: `targets.${index}.level` })
  const person = useController({ control, name: `targets.${index}.personId` }).field
  const capacity = useController({ control, name: `targets.${index}.capacity` }).field
  const isInstitution = level.field.value === 'institution'
  const chooseLevel = (value: typeof level.field.value) => {
    level.field.onChange(value)
    if (value !== 'institution') return
    person.onChange(null)
    capacity.onChange(null)
  }
  const number = index + 1
  return (
    <fieldset className="card section" aria-labelledby={id}>
      <div className="row">
        <h3 id={id} className="grow">
          {t('incidents.target', { number })}
        </h3>
        {onRemove === null ? null : (
          <IconButton icon="trash" label={t('incidents.removeTarget', { number })} onPress={onRemove} />
        )}
      </div>
      <div className="columns">
        <Select
          label={t('incidents.level')}
          options={optionsOf(targetLevels, language)}
          value={level.field.value}
          onChange={chooseLevel}
          error={level.fieldState.error?.message}
          placeholder={t('ui.choose')}
          isRequired
        />
        {isInstitution ? null : <TargetPerson control={control} index={index} people={people} />}
      </div>
      {isInstitution ? null : (
        <div>
          <Button kind="quiet" icon="person" onPress={() => setRegistering(true)}>
            {t('incidents.registerPerson')}
          </Button>
        </div>
      )}
      {isRegistering ? (
        <RegisterPersonDialog caseId={caseId} onClose={() => setRegistering(false)} onMade={(made) => person.onChange(made.id)} />
      ) : null}
    </fieldset>
  )
}

/** The person who is meant, and in which capacity. */
function TargetPerson({ control, index, people }: Pick<Props, 'control' | 'index' | 'people'>) {
  const { t, language } = useT()
  const person = useController({ control, name: `targets.${index}.personId` }).field
  const capacity = useController({ control, name: `targets.${index}.capacity` }).field
  return (
    <>
      <Select
        label={t('incidents.person')}
        options={[{ value: 'none', label: t('incidents.noPerson') }, ...personOptions(people)]}
        value={person.value ?? 'none'}
        onChange={(value) => person.onChange(value === 'none' ? null : value)}
      />
      <Select
        label={t('incidents.capacity')}
        options={[{ value: 'none' as const, label: t('incidents.noCapacity') }, ...optionsOf(capacities, language)]}
        value={capacity.value ?? 'none'}
        onChange={(value) => capacity.onChange(value === 'none' ? null : value)}
      />
    </>
  )
}

function personOptions(people: readonly InvolvedPerson[]) {
  return people.map((person) => ({ value: person.id, label: person.displayName, description: person.role }))
}
