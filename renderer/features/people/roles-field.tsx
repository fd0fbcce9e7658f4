import { type PersonRole, personRoles } from '../../../shared/domain/person.ts'
import { roleKeys } from '../../../shared/i18n/role-keys.ts'
import { useT } from '../../i18n.ts'
import { CheckboxList } from '../../ui/checkbox-list.tsx'

type Props = {
  readonly value: readonly PersonRole[]
  readonly onChange: (roles: PersonRole[]) => void
  readonly description?: string | undefined
  readonly error?: string | null | undefined
}

/** The roles that a person has in a case. */
export function RolesField({ value, onChange, description, error }: Props) {
  const { t } = useT()
  return (
    <CheckboxList
      label={t('people.roles')}
      description={description}
      error={error}
      groups={[{ label: '', options: personRoles.map((role) => ({ value: role, label: t(roleKeys[role]) })) }]}
      value={value}
      onChange={onChange}
      isInline
    />
  )
}
