import { useQuery } from '@tanstack/react-query'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'

/** Where an item stands among the others of its case; numbers count from 1, 0 where it is not among them. */
export type Neighbours = {
  readonly number: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
}

/** So many items of a case are gone through in order. */
const mostItems = 1_000

/** The items of a case in the order of their folders and titles, and the place of one among them. */
export function useNeighbours(item: Pick<EvidenceItem, 'id' | 'caseId'>): Neighbours {
  const { data = [] } = useQuery({
    queryKey: ['evidence', 'order', item.caseId],
    queryFn: async () => {
      const { rows } = await api.evidence.list({ caseId: item.caseId, limit: mostItems, sort: { by: 'title' } })
      return rows.map(({ id, folder }) => ({ id, folder }))
    },
  })
  return neighboursOf(data, item.id)
}

/** Rows come by title; those of one folder stand together, those at the top first. */
export function neighboursOf(rows: readonly { readonly id: string; readonly folder: string }[], id: string): Neighbours {
  const ordered = rows.toSorted((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0))
  const index = ordered.findIndex((row) => row.id === id)
  const at = (place: number) => (index === -1 ? null : (ordered[place]?.id ?? null))
  return { number: index + 1, total: rows.length, previous: at(index - 1), next: at(index + 1) }
}
