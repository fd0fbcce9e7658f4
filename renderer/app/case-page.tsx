import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { CaseRow } from '../../shared/domain/case.ts'
import { CaseHeader } from '../features/cases/case-header.tsx'
import { CaseHistory } from '../features/cases/case-history.tsx'
import { CaseSide } from '../features/cases/case-side.tsx'
import { useCase } from '../features/cases/use-cases.ts'
import { CaseConsent } from '../features/consent/case-consent.tsx'
import { CaseEvidence } from '../features/evidence/case-evidence.tsx'
import { CaseChronology } from '../features/incidents/case-chronology.tsx'
import { CaseIncidents } from '../features/incidents/case-incidents.tsx'
import { IncidentPage } from '../features/incidents/incident-page.tsx'
import { CaseMeasures } from '../features/measures/case-measures.tsx'
import { CasePeople } from '../features/people/case-people.tsx'
import { CaseSubmissions } from '../features/submissions/case-submissions.tsx'
import { useT } from '../i18n.ts'
import { type TabItem, Tabs } from '../ui/tabs.tsx'
import { QueryView } from '../view/query-view.tsx'
import { useNumberWords } from '../view/use-number-words.ts'

const tabs = ['chronology', 'incidents', 'people', 'evidence', 'consent', 'submissions', 'measures', 'history'] as const
type TabKey = (typeof tabs)[number]

/**
 * A case with its parts: `/cases/:caseId`, `/cases/:caseId/:tab`, `/cases/:caseId/incidents/:incidentId` (`new` for a
 * new incident).
 */
export function CasePage() {
  const { caseId = '' } = useParams()
  const query = useCase(caseId)
  return <QueryView query={query}>{(record) => <Parts key={record.id} record={record} />}</QueryView>
}

function Parts({ record }: { readonly record: CaseRow }) {
  const { t } = useT()
  const number = useNumberWords()
  const navigate = useNavigate()
  const { tab, incidentId } = useParams()
  const selected: TabKey = incidentId === undefined ? (tabs.find((key) => key === tab) ?? 'chronology') : 'incidents'
  const { id } = record
  const items: readonly TabItem<TabKey>[] = [
    {
      key: 'chronology',
      label: t('cases.tabChronology'),
      content: (
        <div className="page-body">
          <div className="split">
            <CaseChronology caseId={id} />
            <CaseSide record={record} />
          </div>
        </div>
      ),
    },
    {
      key: 'incidents',
      label: t('cases.tabIncidents'),
      count: number(record.incidentCount),
      content: (
        <div className="page-body">
          {incidentId === undefined ? (
            <CaseIncidents caseId={id} />
          ) : (
            <IncidentPage key={incidentId} caseId={id} incidentId={incidentId === 'new' ? null : incidentId} />
          )}
        </div>
      ),
    },
    part('people', t('cases.tabPeople'), <CasePeople caseId={id} />, number(record.personCount)),
    part('evidence', t('cases.tabEvidence'), <CaseEvidence caseId={id} />, number(record.evidenceCount)),
    part('consent', t('cases.tabConsent'), <CaseConsent caseId={id} />),
    part('submissions', t('cases.tabSubmissions'), <CaseSubmissions caseId={id} />),
    part('measures', t('cases.tabMeasures'), <CaseMeasures caseId={id} />),
    part('history', t('cases.tabHistory'), <CaseHistory caseId={id} />),
  ]
  return (
    <>
      <CaseHeader record={record} />
      <Tabs
        label={t('cases.tabs')}
        tabs={items}
        selected={selected}
        onSelect={(key) => void navigate(key === 'chronology' ? `/cases/${id}` : `/cases/${id}/${key}`)}
      />
    </>
  )
}

function part(key: TabKey, label: string, content: ReactNode, count?: string): TabItem<TabKey> {
  return { key, label, count, content: <div className="page-body">{content}</div> }
}
