import { Link } from 'react-router'
import type { LinkRow } from '../../../shared/contract/links.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AssessmentTag } from './assessment-tag.tsx'
import type { NamedIncident } from './incident-choice.tsx'
import { IncidentLinks } from './incident-links.tsx'
import { useIncidentWords } from './use-incident-words.ts'

type Props = {
  readonly incident: Incident
  readonly people: readonly InvolvedPerson[]
  readonly links: readonly LinkRow[]
  /** The incidents of the case, to link to. */
  readonly near: readonly NamedIncident[]
}

/** One incident in the list of the chronology: when, what, against whom, and what it is linked to. */
export function ChronologyItem({ incident, people, links, near }: Props) {
  const words = useIncidentWords()
  const detail = words.whenDetail(incident)
  const self = near.find(({ id }) => id === incident.id)
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
        {self === undefined ? null : <IncidentLinks caseId={incident.caseId} incident={self} links={links} near={near} />}
      </div>
    </li>
  )
}
