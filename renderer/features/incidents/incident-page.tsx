import { Link, useNavigate } from 'react-router'
import type { Incident } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { IncidentForm } from './incident-form.tsx'
import { useIncident } from './use-incidents.ts'

type Props = { readonly caseId: string /** Null for a new incident. */; readonly incidentId: string | null }

/** One incident of a case: a form in the order in which a lawyer asks. */
export function IncidentPage({ caseId, incidentId }: Props) {
  const { t } = useT()
  return (
    <div className="stack">
      <Link to={`/cases/${caseId}/incidents`} className="row">
        <Icon name="back" />
        {t('incidents.back')}
      </Link>
      {incidentId === null ? <New caseId={caseId} /> : <Existing caseId={caseId} incidentId={incidentId} />}
    </div>
  )
}

function New({ caseId }: { readonly caseId: string }) {
  const done = useDone(caseId)
  return <IncidentForm caseId={caseId} incident={null} onSaved={done} />
}

function Existing({ caseId, incidentId }: { readonly caseId: string; readonly incidentId: string }) {
  const done = useDone(caseId)
  return (
    <QueryView query={useIncident(incidentId)}>
      {(incident: Incident) => <IncidentForm key={incident.id} caseId={caseId} incident={incident} onSaved={done} />}
    </QueryView>
  )
}

function useDone(caseId: string) {
  const navigate = useNavigate()
  return () => void navigate(`/cases/${caseId}`)
}
