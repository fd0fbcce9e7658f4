import { Link } from 'react-router'
import { newestOf } from '../../../shared/domain/gate/consent.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useConsentsOfPerson } from './use-people.ts'

/** Every decision of a person, recipient by recipient, the newest first; the newest counts. */
export function PersonConsents({ person }: { readonly person: Pick<Person, 'id'> }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const query = useConsentsOfPerson(person.id)
  return (
    <section className="section">
      <h2>{t('people.consents')}</h2>
      <QueryView query={query}>
        {({ consents, recipients }) => {
          if (consents.length === 0) return <p className="muted">{t('people.noConsents')}</p>
          const nameOf = new Map(recipients.map(({ id, name }) => [id, name]))
          const counting = new Set(
            [...Map.groupBy(consents, ({ recipientId }) => recipientId).values()].map((group) => newestOf(group)?.id),
          )
          const day = (value: string | null) => (value === null ? '' : dates.day(value))
          return (
            <table className="table-plain">
              <caption className="visually-hidden">{t('people.consents')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('people.recipient')}</th>
                  <th scope="col">{t('consent.level')}</th>
                  <th scope="col">{t('consent.day')}</th>
                  <th scope="col">{t('consent.review')}</th>
                  <th scope="col">{t('consent.withdrawDay')}</th>
                </tr>
              </thead>
              <tbody>
                {consents.map((consent) => (
                  <tr key={consent.id}>
                    <th scope="row">
                      <Link to={`/recipients/${consent.recipientId}`}>
                        <ContentText>{nameOf.get(consent.recipientId) ?? '…'}</ContentText>
                      </Link>
                      {counting.has(consent.id) ? null : <div className="quiet">{t('people.earlier')}</div>}
                    </th>
                    <td>
                      <Tag meaning={consent.withdrawnOn === null ? 'plain' : 'bad'}>
                        {labelOf(identityLevels, consent.identityLevel, language)}
                      </Tag>
                    </td>
                    <td>{day(consent.decidedOn)}</td>
                    <td>{day(consent.reviewOn)}</td>
                    <td>{day(consent.withdrawnOn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }}
      </QueryView>
    </section>
  )
}
