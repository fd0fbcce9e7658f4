import { type FieldPathByValue, useController } from 'react-hook-form'
import type { PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { PickPerson } from '../../view/pick-person.tsx'
import { FieldAt } from './field-at.tsx'
import type { IncidentControl, IncidentDraft } from './incident-draft.ts'
import { usePickItem } from './use-pick.ts'

type Props = {
  readonly control: IncidentControl
  readonly name: FieldPathByValue<IncidentDraft, string | null>
  readonly caseId: string
  readonly label: string
}

/** Somebody of the register, or nobody; who is not registered yet can be registered from here. */
export function PersonAt({ control, name, caseId, label, inRole }: Props & { readonly inRole: PersonRole }) {
  const { field, fieldState } = useController({ control, name })
  const value = typeof field.value === 'string' ? field.value : null
  return (
    <FieldAt path={name}>
      <PickPerson
        caseId={caseId}
        label={label}
        inRole={inRole}
        value={value}
        onChange={field.onChange}
        error={fieldState.error?.message}
      />
    </FieldAt>
  )
}

/** An evidence item of the case, or none. */
export function ItemAt({ control, name, caseId, label }: Props) {
  const { t } = useT()
  const { field, fieldState } = useController({ control, name })
  const value = typeof field.value === 'string' ? field.value : null
  const { options, onSearch } = usePickItem(caseId, value)
  return (
    <FieldAt path={name}>
      <ComboBox
        label={label}
        description={t('incidents.pickItemHint')}
        options={options}
        value={value}
        onChange={field.onChange}
        onSearch={onSearch}
        error={fieldState.error?.message}
        placeholder={t('incidents.noItem')}
        emptyText={t('ui.noMatch')}
      />
    </FieldAt>
  )
}
