import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

/** The incidents of a case in the order in which they happened; unknown dates last. */
export function useIncidents(caseId: string) {
  return useQuery({ queryKey: ['incident', 'list', caseId], queryFn: () => api.incidents.inCase({ caseId }) })
}

export function useIncident(id: string) {
  return useQuery({ queryKey: ['incident', id], queryFn: () => api.incidents.get({ id }) })
}

/** The people of a case, for choosing targets and for showing their names. */
export function usePeopleOfCase(caseId: string) {
  return useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) })
}

export function useCreateIncident() {
  return useChange(api.incidents.create)
}

export function useUpdateIncident() {
  return useChange(api.incidents.update)
}

export function useAssessIncident() {
  return useChange(api.incidents.assess)
}
