import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/**
 * A half-written form, kept while the vault is open, in the cache that locking clears. Returns what was kept and how to
 * keep or forget it.
 */
export function useDraft<Draft>(name: string) {
  const client = useQueryClient()
  const keep = useCallback(
    (draft: Draft) => {
      client.setQueryDefaults(['draft'], { gcTime: Number.POSITIVE_INFINITY })
      client.setQueryData(['draft', name], draft)
    },
    [client, name],
  )
  const forget = useCallback(() => client.removeQueries({ queryKey: ['draft', name], exact: true }), [client, name])
  return { kept: client.getQueryData<Draft>(['draft', name]) ?? null, keep, forget }
}
