import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/**
 * Something that a view wants to find again when it is entered anew: a job that runs, the steps of a plan. In the page
 * only, until the vault is locked; for half-written forms there is `use-draft.ts`.
 */
export function useKept<Value>(name: string) {
  const client = useQueryClient()
  const keep = useCallback(
    (value: Value) => {
      client.setQueryDefaults(['kept'], { gcTime: Number.POSITIVE_INFINITY })
      client.setQueryData(['kept', name], value)
    },
    [client, name],
  )
  const forget = useCallback(() => client.removeQueries({ queryKey: ['kept', name], exact: true }), [client, name])
  return { kept: client.getQueryData<Value>(['kept', name]) ?? null, keep, forget }
}
