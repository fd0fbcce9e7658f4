import { Link, useNavigate, useSearchParams } from 'react-router'
import type { Incident } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { IncidentForm } from './incident-form.tsx'
import { IncidentView } from './incident-view.tsx'
import { useIncident } from './use-incidents.ts'

type Props = { readonly caseId: string /** Null for a new incident. */; readonly incidentId: string | null }

/** One incident of a case: to be read, or (`?write`, or new) a form in the order in which a lawyer asks. */
export function IncidentPage({ caseId, incidentId }: Props) {
  const { t } = useT()
  return (
    <div className="stack">
      <Link to={`/cases/${caseId}/incidents`} className="row no-print">
        <Icon name="back" />
        {t('incidents.back')}
      </Link>
      {incidentId === null ? <New caseId={caseId} /> : <Existing caseId={caseId} incidentId={incidentId} />}
    </div>
  )
}

function New({ caseId }: { readonly caseId: string }) {
  const navigate = useNavigate()
  const show = ({ id }: Incident) => void navigate(`/cases/${caseId}/incidents/${id}`, { replace: true })
  return <IncidentForm caseId={caseId} incident={null} onSaved={show} />
}

function Existing({ caseId, incidentId }: { readonly caseId: string; readonly incidentId: string }) {
  const navigate = useNavigate()
  const [query, setQuery] = useSearchParams()
  return (
    <QueryView query={useIncident(incidentId)}>
      {(incident: Incident) =>
        query.has('write') ? (
          <IncidentForm key={incident.id} caseId={caseId} incident={incident} onSaved={() => setQuery({})} />
        ) : (
          <IncidentView
            incident={incident}
            onEdit={() => setQuery({ write: '' })}
            onDeleted={() => void navigate(`/cases/${caseId}/incidents`)}
          />
        )
      }
    </QueryView>
  )
}
