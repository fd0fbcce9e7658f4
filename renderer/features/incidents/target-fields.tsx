import { useState } from 'react'
import { useController, useFieldArray, useFormState } from 'react-hook-form'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { Select } from '../../ui/select.tsx'
import { optionsOf } from '../../view/options.ts'
import { RegisterDialog } from '../../view/register-dialog.tsx'
import { FieldAt, SelectAt } from './field-at.tsx'
import { emptyTarget, type IncidentControl } from './incident-draft.ts'
import { PersonAt } from './pick-fields.tsx'
import { useOwnInstitution } from './use-pick.ts'

type Props = { readonly control: IncidentControl; readonly caseId: string }

/** Against whom: the institution, or persons and organisations, each in the capacity in which they were targeted. */
export function TargetFields({ control, caseId }: Props) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'targets' })
  const { errors } = useFormState({ control, name: 'targets' })
  return (
    <FieldAt path="targets.root">
      <RowList
        rowKeys={fields.map(({ id }) => id)}
        title={(number) => t('incidents.target', { number })}
        removeLabel={(number) => t('incidents.removeTarget', { number })}
        onRemove={remove}
        least={1}
        add={[{ label: t('incidents.addTarget'), onPress: () => append({ ...emptyTarget }, { shouldFocus: false }) }]}
        error={errors.targets?.root?.message}
      >
        {(index) => <TargetRow control={control} caseId={caseId} index={index} />}
      </RowList>
    </FieldAt>
  )
}

type RowProps = Props & { readonly index: number }

function TargetRow({ control, caseId, index }: RowProps) {
  const { t, language } = useT()
  const own = useOwnInstitution().data ?? null
  const level = useController({ control, name: `targets.${index}.level` }).field
  const person = useController({ control, name: `targets.${index}.personId` }).field
  const capacity = useController({ control, name: `targets.${index}.capacity` }).field
  const isInstitution = level.value === 'institution'
  return (
    <>
      <SelectAt
        control={control}
        name={`targets.${index}.level`}
        label={t('incidents.level')}
        options={optionsOf(targetLevels, language)}
        onChoose={(chosen) => {
          if (chosen === 'institution') {
            person.onChange(own?.id ?? null)
            capacity.onChange(null)
          } else if (person.value === own?.id) person.onChange(null)
        }}
        isRequired
      />
      {isInstitution ? (
        <OwnInstitution caseId={caseId} personId={person.value} onChange={person.onChange} />
      ) : (
        <div className="columns">
          <PersonAt
            control={control}
            name={`targets.${index}.personId`}
            caseId={caseId}
            label={t('incidents.pickPerson')}
            inRole="target"
          />
          <Select
            label={t('incidents.capacity')}
            options={[{ value: 'none' as const, label: t('incidents.noCapacity') }, ...optionsOf(capacities, language)]}
            value={capacity.value ?? 'none'}
            onChange={(value) => capacity.onChange(value === 'none' ? null : value)}
          />
        </div>
      )}
    </>
  )
}

type OwnProps = {
  readonly caseId: string
  readonly personId: string | null
  readonly onChange: (personId: string | null) => void
}

/** The institution as such: by its name in the register, so that its representative can consent for it. */
function OwnInstitution({ caseId, personId, onChange }: OwnProps) {
  const { t } = useT()
  const own = useOwnInstitution().data
  const [isRegistering, setRegistering] = useState(false)
  if (own === undefined) return null
  if (own !== null)
    return <p className="quiet">{personId === own.id ? own.displayName : <Take own={own} onChange={onChange} />}</p>
  return (
    <div className="row">
      <Button kind="quiet" icon="person" onPress={() => setRegistering(true)}>
        {t('incidents.registerInstitution')}
      </Button>
      <span className="quiet">{t('incidents.institutionHint')}</span>
      {isRegistering ? (
        <RegisterDialog
          caseId={caseId}
          inRole="target"
          isOwnInstitution
          onClose={() => setRegistering(false)}
          onMade={(made) => onChange(made.id)}
        />
      ) : null}
    </div>
  )
}

/** Named in the register since this incident was written: one key connects both. */
function Take({
  own,
  onChange,
}: {
  readonly own: { readonly id: string; readonly displayName: string }
  readonly onChange: (id: string) => void
}) {
  return (
    <Button kind="quiet" icon="person" onPress={() => onChange(own.id)}>
      {own.displayName}
    </Button>
  )
}
