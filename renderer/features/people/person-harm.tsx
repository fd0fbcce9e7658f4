import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useHarmOfPerson } from './use-people.ts'

const meanings = { allow: 'good', 'allow-redacted': 'warn', block: 'bad' } as const
const keys = { allow: 'consent.harmAllow', 'allow-redacted': 'consent.harmRedacted', block: 'consent.harmBlock' } as const

/** What was assessed of the danger to a person, in every case, the newest first. */
export function PersonHarm({ person }: { readonly person: Pick<Person, 'id'> }) {
  const { t } = useT()
  const query = useHarmOfPerson(person.id)
  return (
    <section className="section">
      <h2>{t('consent.harm')}</h2>
      <QueryView query={query}>
        {(assessments) =>
          assessments.length === 0 ? (
            <p className="muted">{t('consent.harmNone')}</p>
          ) : (
            <ul className="stack">
              {assessments.map((assessment) => (
                <li key={assessment.id} className="card">
                  <Assessment assessment={assessment} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

function Assessment({ assessment: { decision, decidedOn, assessor, reviewOn, risks } }: { readonly assessment: DoNoHarm }) {
  const { t } = useT()
  const dates = useDateWords()
  return (
    <>
      <div className="row">
        <Tag meaning={meanings[decision]}>{t(keys[decision])}</Tag>
        <span className="muted">
          {dates.day(decidedOn)} · <ContentText>{assessor}</ContentText>
        </span>
        {reviewOn === null ? null : (
          <span className="muted">
            {t('consent.harmReview')} {dates.day(reviewOn)}
          </span>
        )}
      </div>
      {risks === '' ? null : <ContentText className="prose">{risks}</ContentText>}
    </>
  )
}
