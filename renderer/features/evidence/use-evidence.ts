import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

export function useEvidenceItem(id: string) {
  return useQuery({ queryKey: ['evidence', id], queryFn: () => api.evidence.get({ id }) })
}

/** The lines of the custody chain about one item, newest first. */
export function useCustodyOf(id: string) {
  return useQuery({
    queryKey: ['custody', 'of', id],
    queryFn: () => api.custody.list({ subject: id, offset: 0, limit: 1_000 }),
  })
}

export function useUpdateEvidence() {
  return useChange(api.evidence.update)
}

export function usePeopleOfCase(caseId: string) {
  return useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) })
}

export function useIncidentsOfCase(caseId: string) {
  return useQuery({ queryKey: ['incident', 'list', caseId], queryFn: () => api.incidents.inCase({ caseId }) })
}

export function useCaseOf(caseId: string) {
  return useQuery({ queryKey: ['case', caseId], queryFn: () => api.cases.get({ id: caseId }) })
}
