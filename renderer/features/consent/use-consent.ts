import { useQueries, useQuery } from '@tanstack/react-query'
import { asTarget } from '../../../shared/domain/gate/as-target.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

/** Most that one asks for at once. */
const most = 1_000

export function useConsents(caseId: string) {
  return useQuery({ queryKey: ['consent', 'list', caseId], queryFn: () => api.consent.list({ caseId }) })
}

/** The people of a case with what its incidents did to them, as the gate of an export sees them. */
export function usePeopleOfCase(caseId: string) {
  return useQuery({
    queryKey: ['person', 'gate', caseId],
    queryFn: async (): Promise<readonly GatePerson[]> => {
      const [people, incidents] = await Promise.all([api.people.inCase({ caseId }), api.incidents.inCase({ caseId })])
      return people.map((person) => asTarget(person, incidents))
    },
  })
}

export function useRecipients() {
  return useQuery({ queryKey: ['recipient', 'list'], queryFn: () => api.recipients.list({}) })
}

/** Do-no-harm assessments of a case and of its people, newest first. */
export function useAssessments(caseId: string) {
  return useQuery({ queryKey: ['do-no-harm', caseId], queryFn: () => api.doNoHarm.list({ caseId }) })
}

/** The items of a case, to choose the one that shows a consent. */
export function useItemsOfCase(caseId: string) {
  return useQuery({
    queryKey: ['evidence', 'of-case', caseId],
    queryFn: async () => (await api.evidence.list({ filter: {}, caseId, limit: most })).rows,
  })
}

/** Recipients that hold data of each of these persons. */
export function useHolders(personIds: readonly string[]) {
  return useQueries({
    queries: personIds.map((personId) => ({
      queryKey: ['consent', 'holders', personId],
      queryFn: () => api.consent.holders({ personId }),
    })),
    combine: (results) => ({
      isPending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error)?.error ?? null,
      of: new Map(personIds.map((personId, index) => [personId, results[index]?.data ?? []])),
    }),
  })
}

export function useDecide() {
  return useChange(api.consent.decide)
}

export function useWithdraw() {
  return useChange(api.consent.withdraw)
}

export function useAssess() {
  return useChange(api.doNoHarm.assess)
}
