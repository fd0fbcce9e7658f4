import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

export function useConsents(caseId: string) {
  return useQuery({ queryKey: ['consent', 'list', caseId], queryFn: () => api.consent.list({ caseId }) })
}

export function usePeopleOfCase(caseId: string) {
  return useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) })
}

export function useRecipients() {
  return useQuery({ queryKey: ['recipient', 'list'], queryFn: () => api.recipients.list({}) })
}

export function useDecide() {
  return useChange(api.consent.decide)
}

export function useWithdraw() {
  return useChange(api.consent.withdraw)
}
