import { useQuery } from '@tanstack/react-query'
import type { PersonRole } from '../../../shared/domain/person.ts'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

/** The first people of the register whose name, role or institution contains a text. */
export function usePersonSearch(text: string) {
  return useQuery({
    queryKey: ['person', 'search', text],
    queryFn: () => api.people.list({ offset: 0, limit: 50, text }),
    placeholderData: (before) => before,
  })
}

export function usePeopleOfCase(caseId: string) {
  return useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) })
}

/** Ids of those whom an incident of the case names as target: that role is not given by hand. */
export function useTargetsOfCase(caseId: string): ReadonlySet<string> {
  const { data = [] } = useQuery({ queryKey: ['incident', 'list', caseId], queryFn: () => api.incidents.inCase({ caseId }) })
  return new Set(data.flatMap((incident) => incident.targets.map((target) => target.personId)).filter((id) => id !== null))
}

export function useCreatePerson() {
  return useChange(api.people.create)
}

export function useUpdatePerson() {
  return useChange(api.people.update)
}

/** Sets the roles that a person has in a case by hand. */
export function useInvolve() {
  return useChange((input: { personId: string; caseId: string; roles: PersonRole[] }) => api.people.involve(input))
}
