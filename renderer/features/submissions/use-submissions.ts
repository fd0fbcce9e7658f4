import { useQuery } from '@tanstack/react-query'
import type { PlanRequest } from '../../../shared/domain/plan.ts'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'
import { usePagedRows } from '../../view/use-paged-rows.ts'

/** The ledger, of one case or of all, newest first. */
export function useBundleRows(caseId: string | null) {
  return usePagedRows(['bundle', 'list', caseId ?? ''], (page) =>
    api.bundles.list({ ...page, ...(caseId === null ? {} : { caseId }) }),
  )
}

/** One bundle of the ledger; null where the case has no such bundle. */
export function useBundle(caseId: string, bundleId: string) {
  return useQuery({
    queryKey: ['bundle', 'of', caseId, bundleId],
    queryFn: async () => {
      const { rows } = await api.bundles.list({ caseId, offset: 0, limit: 1_000 })
      return rows.find(({ id }) => id === bundleId) ?? null
    },
  })
}

/** What would leave. The one before stays in view while another is worked out. */
export function usePlan(request: PlanRequest | null) {
  return useQuery({
    queryKey: ['bundle', 'plan', request],
    queryFn: () => (request === null ? Promise.reject(new Error('no request')) : api.bundles.plan(request)),
    enabled: request !== null,
    placeholderData: (before) => before,
    staleTime: 0,
  })
}

export function useRecipients() {
  return useQuery({ queryKey: ['recipient', 'list'], queryFn: () => api.recipients.list({}) })
}

export function useCaseOf(caseId: string) {
  return useQuery({ queryKey: ['case', caseId], queryFn: () => api.cases.get({ id: caseId }) })
}

export function useMakeBundle() {
  return useChange(api.bundles.make)
}
