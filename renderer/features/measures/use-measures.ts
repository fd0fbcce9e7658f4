import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

/** The measures of a case, newest date first. */
export function useMeasures(caseId: string) {
  return useQuery({ queryKey: ['measure', 'list', caseId], queryFn: () => api.measures.list({ caseId }) })
}

export function useCreateMeasure() {
  return useChange(api.measures.create)
}

export function useUpdateMeasure() {
  return useChange(api.measures.update)
}

/** What a measure can name: incidents and people of its case. */
export function useNamed(caseId: string) {
  const incidents = useQuery({ queryKey: ['incident', 'list', caseId], queryFn: () => api.incidents.inCase({ caseId }) })
  const people = useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) })
  return { incidents: incidents.data ?? [], people: people.data ?? [] }
}
