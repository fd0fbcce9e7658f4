import { useInfiniteQuery } from '@tanstack/react-query'
import type { Change } from '../../../shared/contract/history.ts'
import { api } from '../../api.ts'

const pageSize = 500

/** What a history is of: one record, or a case with all that belongs to it. */
export type HistoryOf = { readonly id: string; readonly isWholeCase: boolean }

/** The changes of one record, or of a whole case, newest first, page by page. */
export function useHistory({ id, isWholeCase }: HistoryOf) {
  const query = useInfiniteQuery({
    queryKey: ['history', id, isWholeCase],
    queryFn: ({ pageParam }) => {
      const page = { id, offset: pageParam, limit: pageSize }
      return isWholeCase ? api.cases.history(page) : api.history.list(page)
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return shown < last.total && last.rows.length > 0 ? shown : undefined
    },
  })
  const changes: readonly Change[] = query.data?.pages.flatMap((page) => page.rows) ?? []
  return { query, changes, total: query.data?.pages.at(-1)?.total ?? changes.length }
}
