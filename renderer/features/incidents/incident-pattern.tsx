import { useQuery } from '@tanstack/react-query'
import type { Incident } from '../../../shared/domain/incident.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { IncidentLinks } from './incident-links.tsx'
import { useIncidents } from './use-incidents.ts'
import { useLinks } from './use-links.ts'

/** What this incident is linked to: the pattern that it is part of. */
export function IncidentPattern({ incident }: { readonly incident: Incident }) {
  const { t } = useT()
  const { caseId, id, title } = incident
  const links = useLinks(caseId).data
  const incidents = useIncidents(caseId).data
  const record = useQuery({ queryKey: ['case', caseId], queryFn: () => api.cases.get({ id: caseId }) }).data
  if (links === undefined || incidents === undefined || record === undefined) return null
  const named = (one: Pick<Incident, 'id' | 'title'>) => ({ id: one.id, title: one.title, caseReference: record.reference })
  return (
    <section className="answers" aria-labelledby="incident-pattern">
      <h2 id="incident-pattern">{t('chronology.links')}</h2>
      <IncidentLinks caseId={caseId} incident={named({ id, title })} links={links} near={incidents.map(named)} />
    </section>
  )
}
