import { Link, useNavigate } from 'react-router'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { AssessmentTag } from './assessment-tag.tsx'
import { NoIncidents } from './no-incidents.tsx'
import { useIncidentWords } from './use-incident-words.ts'
import { useIncidents, usePeopleOfCase } from './use-incidents.ts'

/** What happened, in the order in which it happened: a line of time that reads as a list. */
export function CaseChronology({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const incidents = useIncidents(caseId)
  const people = usePeopleOfCase(caseId)
  return (
    <QueryView query={incidents}>
      {(found) =>
        found.length === 0 ? (
          <NoIncidents caseId={caseId} />
        ) : (
          <div className="stack">
            <div className="actions no-print">
              <Button icon="add" onPress={() => void navigate(`/cases/${caseId}/incidents/new`)}>
                {t('incidents.new')}
              </Button>
            </div>
            <ol aria-label={t('incidents.chronology')}>
              {found.map((incident) => (
                <TimelineItem key={incident.id} incident={incident} people={people.data ?? []} />
              ))}
            </ol>
          </div>
        )
      }
    </QueryView>
  )
}

type Props = { readonly incident: Incident; readonly people: readonly InvolvedPerson[] }

function TimelineItem({ incident, people }: Props) {
  const words = useIncidentWords()
  const detail = words.whenDetail(incident)
  return (
    <li className="timeline-item" {...(incident.assessment === 'verified' ? { 'data-verified': true } : {})}>
      <div className="timeline-when">
        {words.when(incident)}
        {detail === '' ? null : <small>{detail}</small>}
      </div>
      <div className="timeline-line" />
      <div className="timeline-what">
        <h2>
          <Link to={`/cases/${incident.caseId}/incidents/${incident.id}`}>
            <ContentText>{incident.title}</ContentText>
          </Link>
        </h2>
        {incident.narrative === '' ? null : (
          <p className="clamp">
            <ContentText lang={incident.narrativeLanguage}>{incident.narrative}</ContentText>
          </p>
        )}
        <div className="timeline-meta">
          {incident.acts.map((act) => (
            <Tag key={act}>{words.act(act)}</Tag>
          ))}
          {incident.targets.map((target, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: targets have no name of their own, and keep their order
            <Tag key={index} meaning="accent" icon={target.personId === null ? undefined : 'person'}>
              <ContentText>{words.target(target, people)}</ContentText>
            </Tag>
          ))}
          <AssessmentTag code={incident.assessment} />
        </div>
      </div>
    </li>
  )
}
