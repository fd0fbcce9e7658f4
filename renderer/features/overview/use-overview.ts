import { useQuery } from '@tanstack/react-query'
import type { CustodyLine } from '../../../shared/contract/custody.ts'
import { api } from '../../api.ts'
import { todayHere } from '../../view/date-words.ts'

const pageSize = 1_000

/** The open vault as it is now. */
export function useVaultNow() {
  return useQuery({ queryKey: ['session', 'state'], queryFn: () => api.session.state({}) })
}

/** What waits for somebody; so many of each kind. */
export function useActions(each: number) {
  const today = todayHere()
  return useQuery({
    queryKey: ['case', 'actions', today, each],
    queryFn: () => api.statistics.actions({ today, each }),
    placeholderData: (before) => before,
  })
}

export type ChainState = {
  readonly entries: number
  /** The newest entry that records a check of the whole vault; null where there is none. */
  readonly lastCheck: CustodyLine | null
}

/** How long the custody chains of the vault are, and when it was last checked. */
export function useChainState() {
  return useQuery({
    queryKey: ['custody', 'last-check'],
    queryFn: async (): Promise<ChainState> => {
      for (let offset = 0; ; offset += pageSize) {
        const { total, rows } = await api.custody.list({ offset, limit: pageSize })
        const found = rows.find(({ action }) => action === 'hash-verified')
        if (found !== undefined) return { entries: total, lastCheck: found }
        if (offset + rows.length >= total || rows.length === 0) return { entries: total, lastCheck: null }
      }
    },
  })
}
