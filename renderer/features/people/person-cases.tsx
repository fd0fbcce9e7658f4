import { Link } from 'react-router'
import type { PersonInCase, PersonRole } from '../../../shared/domain/person.ts'
import { roleKeys } from '../../../shared/i18n/role-keys.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useCasesOfPerson } from './use-people.ts'

/** The cases and incidents that a person is involved in. */
export function PersonCases({ personId }: { readonly personId: string }) {
  const { t } = useT()
  const query = useCasesOfPerson(personId)
  return (
    <section className="section">
      <h2>{t('people.involvement')}</h2>
      <QueryView query={query}>
        {(cases) =>
          cases.length === 0 ? (
            <p className="muted">{t('people.inNoCase')}</p>
          ) : (
            <ul className="stack">
              {cases.map((one) => (
                <li key={one.caseId} className="card">
                  <OneCase of={one} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

function OneCase({ of: { caseId, reference, title, roles, incidents } }: { readonly of: PersonInCase }) {
  return (
    <>
      <div className="row">
        <Link to={`/cases/${caseId}`}>
          <bdi dir="ltr">{reference}</bdi> <ContentText>{title}</ContentText>
        </Link>
        <Roles roles={roles} />
      </div>
      {incidents.length === 0 ? null : (
        <ul className="stack stack-tight">
          {incidents.map((incident) => (
            <li key={incident.id} className="row">
              <Link to={`/cases/${caseId}/incidents/${incident.id}`}>
                <ContentText>{incident.title}</ContentText>
              </Link>
              <Roles roles={incident.roles} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Roles({ roles }: { readonly roles: readonly PersonRole[] }) {
  const { t } = useT()
  if (roles.length === 0) return <span className="quiet">{t('people.fromFile')}</span>
  return roles.map((role) => (
    <Tag key={role} meaning={role === 'author' ? 'warn' : 'plain'}>
      {t(roleKeys[role])}
    </Tag>
  ))
}
