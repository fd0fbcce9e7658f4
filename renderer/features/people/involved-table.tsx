import { Link } from 'react-router'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { roleKeys } from '../../../shared/i18n/role-keys.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'

type Props = {
  readonly people: readonly InvolvedPerson[]
  /** Opens what the case holds of a person in its sensitive fields; left out where none is turned on. */
  readonly onSensitive?: ((person: InvolvedPerson) => void) | undefined
  readonly onRoles: (person: InvolvedPerson) => void
}

/** Everybody in a case: who they are, in which roles, what can be changed. */
export function InvolvedTable({ people, onSensitive, onRoles }: Props) {
  const { t } = useT()
  return (
    <table className="table-plain">
      <caption className="visually-hidden">{t('people.inCase')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.displayName')}</th>
          <th scope="col">{t('people.roles')}</th>
          <th scope="col">{t('people.role')}</th>
          <th scope="col">{t('people.institution')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('people.editRoles')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Link to={`/people/${person.id}`}>
                <ContentText>{person.displayName}</ContentText>
              </Link>
              {person.kind === 'organisation' ? <div className="quiet">{t('people.kindOrganisation')}</div> : null}
              {person.otherNames.length === 0 ? null : (
                <div className="quiet">
                  <ContentText>{person.otherNames.join(' · ')}</ContentText>
                </div>
              )}
            </th>
            <td>
              <div className="row">
                {person.roles.map((role) => (
                  <Tag key={role} meaning={role === 'author' ? 'warn' : 'plain'}>
                    {t(roleKeys[role])}
                  </Tag>
                ))}
                {person.roles.length === 0 ? <span className="quiet">{t('people.fromFile')}</span> : null}
              </div>
            </td>
            <td>
              <ContentText>{person.role}</ContentText>
            </td>
            <td>
              <ContentText>{person.institution}</ContentText>
            </td>
            <td>
              <Button kind="quiet" onPress={() => onRoles(person)} aria-label={`${t('people.editRoles')}: ${person.displayName}`}>
                {t('people.editRoles')}
              </Button>
              {onSensitive && person.kind === 'person' ? (
                <Button
                  kind="quiet"
                  icon="shield"
                  onPress={() => onSensitive(person)}
                  aria-label={t('people.sensitiveOf', { name: person.displayName })}
                >
                  {t('people.sensitive')}
                </Button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
