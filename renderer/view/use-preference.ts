import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { api } from '../api.ts'
import { useDesk } from '../desk.ts'
import { type WriteLater, writeLater } from './write-later.ts'

const delayMs = 400

/**
 * Something that a user chose once and finds again: columns of a list, saved searches. Kept in the vault's encrypted
 * records, for this user only. Until it is known, and where it cannot be read, `value` is `start`.
 * @returns `change` makes the next value of the one that stands now, so that no change is lost
 * @param read makes a value of what was kept, or null where it fits nothing any more
 */
export function usePreference<Value>(key: string, start: Value, read: (kept: unknown) => Value | null) {
  const client = useQueryClient()
  const desk = useDesk()
  const query = useQuery({
    queryKey: ['desk', 'preference', key],
    queryFn: async () => parsed((await api.desk.preference({ key })).value),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  const writer = useRef<WriteLater | null>(null)
  // Where it cannot be written (a vault that is only read), it holds until the vault is locked.
  writer.current ??= writeLater((value) => api.desk.setPreference({ key, value }), delayMs)
  const { current: later } = writer
  useEffect(() => {
    const back = desk.onLeave(later.flush)
    return () => {
      back()
      void later.flush()
    }
  }, [desk, later])
  const latest = useRef({ start, read })
  latest.current = { start, read }
  const change = useCallback(
    (make: (now: Value) => Value) => {
      const now = client.getQueryData<unknown>(['desk', 'preference', key]) ?? null
      const value = make((now === null ? null : latest.current.read(now)) ?? latest.current.start)
      client.setQueryData(['desk', 'preference', key], value)
      later.put(() => JSON.stringify(value))
    },
    [client, key, later],
  )
  const set = useCallback((value: Value) => change(() => value), [change])
  const kept = query.data === undefined || query.data === null ? null : read(query.data)
  return { value: kept ?? start, isKnown: !query.isPending, set, change }
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
