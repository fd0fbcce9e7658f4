import { type Control, useFieldArray, useFormState } from 'react-hook-form'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IncidentDraft } from './incident-draft.ts'
import { TargetRow } from './target-row.tsx'
import { usePeopleOfCase } from './use-incidents.ts'

type Props = { readonly control: Control<IncidentDraft, unknown, IncidentFields>; readonly caseId: string }

/** Against whom: the institution, or persons, each in the capacity in which they were targeted. */
export function TargetFields({ control, caseId }: Props) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'targets' })
  const { errors } = useFormState({ control, name: 'targets' })
  const people = usePeopleOfCase(caseId).data ?? []
  const missing = errors.targets?.root?.message
  const add = (
    <Button icon="add" onPress={() => append({ level: null, personId: null, capacity: null })}>
      {t('incidents.addTarget')}
    </Button>
  )
  return (
    <FieldGroup title={t('incidents.who')} description={t('incidents.targetsHint')} actions={add}>
      {fields.map((field, index) => (
        <TargetRow
          key={field.id}
          control={control}
          index={index}
          caseId={caseId}
          people={people}
          onRemove={fields.length > 1 ? () => remove(index) : null}
        />
      ))}
      {missing ? (
        <p className="field-error">
          <Icon name="error" />
          <span>{missing}</span>
        </p>
      ) : null}
    </FieldGroup>
  )
}
