import { useState } from 'react'
import { type FieldPathByValue, useController } from 'react-hook-form'
import type { PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FieldAt } from './field-at.tsx'
import type { IncidentControl, IncidentDraft } from './incident-draft.ts'
import { RegisterDialog } from './register-dialog.tsx'
import { usePickItem, usePickPerson } from './use-pick.ts'

type Props = {
  readonly control: IncidentControl
  readonly name: FieldPathByValue<IncidentDraft, string | null>
  readonly caseId: string
  readonly label: string
}

/** Somebody of the register, or nobody; who is not registered yet can be registered from here. */
export function PersonAt({ control, name, caseId, label, inRole }: Props & { readonly inRole: PersonRole }) {
  const { t } = useT()
  const { field, fieldState } = useController({ control, name })
  const value = typeof field.value === 'string' ? field.value : null
  const { options, onSearch } = usePickPerson(caseId, value)
  const [isRegistering, setRegistering] = useState(false)
  return (
    <FieldAt path={name}>
      <div className="pick">
        <ComboBox
          label={label}
          description={t('incidents.pickHint')}
          options={options}
          value={value}
          onChange={field.onChange}
          onSearch={onSearch}
          error={fieldState.error?.message}
          placeholder={t('incidents.notRegistered')}
          emptyText={t('ui.noMatch')}
        />
        <Button kind="quiet" icon="person" onPress={() => setRegistering(true)}>
          {t('incidents.registerSomebody')}
        </Button>
      </div>
      {isRegistering ? (
        <RegisterDialog
          caseId={caseId}
          inRole={inRole}
          onClose={() => setRegistering(false)}
          onMade={(made) => field.onChange(made.id)}
        />
      ) : null}
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
