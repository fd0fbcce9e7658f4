import { useQueries } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { RowSource } from '../ui/data-table-column.ts'

const pageSize = 200

type PageOf<Row> = { readonly total: number; readonly rows: readonly Row[] }

type Paged<Row> = {
  /** The rows, or null before the first page is there. While a new list is fetched, the one before stays. */
  readonly source: RowSource<Row> | null
  readonly error: unknown
  readonly retry: () => void
}

/** Rows of a long list, fetched page by page as they come into view. `key` names the list, its search included. */
export function usePagedRows<Row>(
  key: readonly string[],
  fetchPage: (page: { readonly offset: number; readonly limit: number }) => Promise<PageOf<Row>>,
): Paged<Row> {
  const [view, setView] = useState({ first: 0, last: 0 })
  const settled = useRef<RowSource<Row> | null>(null)
  const onView = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) }
    setView((old) => (old.first === next.first && old.last === next.last ? old : next))
  }, [])
  const numbers = Array.from({ length: view.last - view.first + 1 }, (_, index) => view.first + index)
  const pages = useQueries({
    queries: numbers.map((page) => ({
      queryKey: [...key, page],
      queryFn: () => fetchPage({ offset: page * pageSize, limit: pageSize }),
    })),
  })
  const known = pages.find((page) => page.data !== undefined)?.data
  if (known !== undefined) {
    const byNumber = new Map(numbers.map((page, index) => [page, pages[index]?.data?.rows]))
    settled.current = {
      count: known.total,
      at: (index) => byNumber.get(Math.floor(index / pageSize))?.[index % pageSize],
      onView,
    }
  }
  const failed = pages.find((page) => page.isError)
  return {
    source: settled.current,
    error: failed?.error ?? null,
    retry: () => {
      for (const page of pages) if (page.isError) void page.refetch()
    },
  }
}
