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

/** One person or organisation of the register. */
export function usePerson(id: string) {
  return useQuery({ queryKey: ['person', id], queryFn: () => api.people.get({ id }) })
}

/** The cases and incidents of a person. */
export function useCasesOfPerson(personId: string) {
  return useQuery({ queryKey: ['person', personId, 'cases'], queryFn: () => api.people.cases({ personId }) })
}

/** Every decision of a person, the newest first, with the recipients that they are about. */
export function useConsentsOfPerson(personId: string) {
  return useQuery({
    queryKey: ['consent', 'of-person', personId],
    queryFn: async () => {
      const [cases, recipients] = await Promise.all([api.people.cases({ personId }), api.recipients.list({})])
      const [first] = cases
      // What a person decided is the same in each of their cases.
      const all = first === undefined ? [] : await api.consent.list({ caseId: first.caseId })
      return { consents: all.filter((consent) => consent.personId === personId), recipients }
    },
  })
}

/** Every do-no-harm assessment of a person, in whatever case, the newest first. */
export function useHarmOfPerson(personId: string) {
  return useQuery({
    queryKey: ['do-no-harm', 'of-person', personId],
    queryFn: async () => {
      const [first] = await api.people.cases({ personId })
      const all = first === undefined ? [] : await api.doNoHarm.list({ caseId: first.caseId })
      return all.filter((assessment) => assessment.personId === personId)
    },
  })
}

/** A case, for what it may hold of its people. */
export function useCaseOfPeople(caseId: string) {
  return useQuery({ queryKey: ['case', caseId], queryFn: () => api.cases.get({ id: caseId }) })
}

/** What a case holds of a person in its sensitive fields. */
export function useSensitive(personId: string, caseId: string) {
  return useQuery({
    queryKey: ['person', personId, 'sensitive', caseId],
    queryFn: () => api.people.sensitive({ personId, caseId }),
  })
}

export function useSetSensitive() {
  return useChange(api.people.setSensitive)
}

export function usePeopleOfCase(caseId: string) {
  return useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) })
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
