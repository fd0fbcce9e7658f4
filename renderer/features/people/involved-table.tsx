import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { roleKeys } from './role-keys.ts'

type Props = {
  readonly people: readonly InvolvedPerson[]
  readonly onOpen: (person: InvolvedPerson) => void
  readonly onRoles: (person: InvolvedPerson) => void
}

/** Everybody in a case: who they are, in which roles, what can be changed. */
export function InvolvedTable({ people, onOpen, onRoles }: Props) {
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
              <button type="button" className="link" onClick={() => onOpen(person)}>
                <ContentText>{person.displayName}</ContentText>
              </button>
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
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
