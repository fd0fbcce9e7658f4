import { useState } from 'react'
import type { PersonRole } from '../../shared/domain/person.ts'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { usePickPerson } from './use-pick-person.ts'

type Props = {
  readonly caseId: string
  readonly label: string
  /** How somebody who is registered from here comes into the case. */
  readonly inRole: PersonRole
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly error?: string | undefined
}

/** Somebody of the register, or nobody; who is not registered yet can be registered from here. */
export function PickPerson({ caseId, label, inRole, value, onChange, error }: Props) {
  const { t } = useT()
  const { options, onSearch } = usePickPerson(caseId, value)
  const [isRegistering, setRegistering] = useState(false)
  return (
    <>
      <div className="pick">
        <ComboBox
          label={label}
          description={t('incidents.pickHint')}
          options={options}
          value={value}
          onChange={onChange}
          onSearch={onSearch}
          error={error}
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
          onMade={(made) => onChange(made.id)}
        />
      ) : null}
    </>
  )
}
