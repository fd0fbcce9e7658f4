import { useQueries, useQuery } from '@tanstack/react-query'
import type { LinkRow } from '../../../shared/contract/links.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

/** Links that begin or end in a case. */
export function useLinks(caseId: string) {
  return useQuery({ queryKey: ['link', 'list', caseId], queryFn: () => api.links.list({ caseId }) })
}

export function useCreateLink() {
  return useChange(api.links.create)
}

export function useUpdateLink() {
  return useChange(api.links.update)
}

/** Incidents of other cases that these links join to this one, as far as they are there. */
export function useForeignIncidents(caseId: string, links: readonly LinkRow[]): readonly Incident[] {
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.caseId === caseId ? [] : [end.id])))
  return useQueries({
    queries: [...ids].map((id) => ({ queryKey: ['incident', id], queryFn: () => api.incidents.get({ id }) })),
    combine: (found) => found.flatMap(({ data }) => (data === undefined ? [] : [data])),
  })
}

/** Incidents of all cases whose words fit what is typed, for choosing the end of a link. */
export function useFoundIncidents(text: string) {
  return useQuery({
    queryKey: ['incident', 'found', text],
    queryFn: () => api.incidents.list({ limit: 20, filter: { text }, sort: { by: 'when', descending: true } }),
    enabled: text !== '',
  })
}
