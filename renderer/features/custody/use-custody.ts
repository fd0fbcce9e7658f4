import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CustodyCheck, CustodyLine } from '../../../shared/contract/custody.ts'
import { api } from '../../api.ts'
import { useKept } from '../../view/use-kept.ts'
import { useList } from '../../view/use-list.ts'

/** A line of the chain in a list: its hash says which one it is. */
export type ListedLine = CustodyLine & { readonly id: string }

const newestFirst = ['at'] as const
const startFilter = {}

/** The whole chain, newest first. */
export function useCustodyList() {
  return useList<ListedLine, object, 'at'>({
    name: 'custody',
    queryKey: ['custody', 'list'],
    sorts: newestFirst,
    startSort: { by: 'at', descending: true },
    startFilter,
    readFilter: () => startFilter,
    fetchPage: async ({ offset, limit }) => {
      const { total, rows } = await api.custody.list({ offset, limit })
      return { total, rows: rows.map((line) => ({ ...line, id: line.hash })) }
    },
  })
}

/** The open vault as it is now: its custody head among the rest. */
export function useVaultNow() {
  return useQuery({ queryKey: ['session', 'state'], queryFn: () => api.session.state({}) })
}

/** What the last check since the vault was opened found, and when. */
export type Checked = { readonly check: CustodyCheck; readonly at: string }

/** Checks the chain; the result stays while the vault is open. */
export function useCustodyCheck() {
  const { kept, keep } = useKept<Checked>('custody-check')
  const [last, setLast] = useState<Checked | null>(kept)
  const run = useMutation({
    mutationFn: () => api.custody.check({}),
    onSuccess: (check) => {
      const checked = { check, at: new Date().toISOString() }
      keep(checked)
      setLast(checked)
    },
  })
  return { last, error: run.error, isPending: run.isPending, run: () => run.mutate() }
}
