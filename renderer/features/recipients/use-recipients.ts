import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../shared/i18n/language.ts'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

export function useRecipient(id: string) {
  return useQuery({ queryKey: ['recipient', id], queryFn: () => api.recipients.get({ id }) })
}

/** The ledger, newest first. */
export function useBundles() {
  return useQuery({ queryKey: ['bundle', 'list', ''], queryFn: () => api.bundles.list({ offset: 0, limit: 1_000 }) })
}

/** This institution's own card. */
export function useOwnCard(language: Language) {
  return useQuery({ queryKey: ['recipient', 'own-card', language], queryFn: () => api.recipients.ownCard({ language }) })
}

export function useAddCard() {
  return useChange(api.recipients.addCard)
}

export function useAddKeys() {
  return useChange(api.recipients.add)
}

export function useUpdateRecipient() {
  return useChange(api.recipients.update)
}

export function useSetTrust() {
  return useChange(api.recipients.setTrust)
}
