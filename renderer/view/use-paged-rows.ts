import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RowSource } from '../ui/data-table-column.ts'

/** Rows of a page: few enough that taking one in delays no frame. */
const pageSize = 100
/** The most that a call of the contract gives at once. */
const largestPage = 1_000
/** Pages that are only scrolled past are not asked for. */
const restMs = 60

type Page = { readonly offset: number; readonly limit: number }
type PageOf<Row> = { readonly total: number; readonly rows: readonly Row[] }

export type Paged<Row> = {
  /** The rows, or null before the first page is there. While a new list is fetched, the one before stays. */
  readonly source: RowSource<Row> | null
  /** What is shown is the list before, until the new one is there. */
  readonly isBusy: boolean
  readonly error: unknown
  readonly retry: () => void
  /** Fetches the first rows, so that they are there (for print). */
  readonly fetchFirst: (count: number) => Promise<void>
}

/** Rows of a long list, fetched page by page as they come into view. `key` names the list, its search and order included. */
export function usePagedRows<Row>(key: readonly string[], fetchPage: (page: Page) => Promise<PageOf<Row>>): Paged<Row> {
  const client = useQueryClient()
  const { view, onView } = usePagesInView()
  const settled = useRef<RowSource<Row> | null>(null)
  const queryOf = (page: number) => ({
    queryKey: [...key, page],
    queryFn: () => fetchPage({ offset: page * pageSize, limit: pageSize }),
    // The engine tells when records change; until then a page stays as it is.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const numbers = Array.from({ length: view.last - view.first + 1 }, (_, index) => view.first + index)
  const pages = useQueries({ queries: numbers.map(queryOf) })
  const newest = pages.reduce<(typeof pages)[number] | null>(
    (best, page) => (page.data !== undefined && page.dataUpdatedAt >= (best?.dataUpdatedAt ?? 0) ? page : best),
    null,
  )
  if (newest?.data !== undefined) {
    const known = new Map(numbers.map((page, index) => [page, pages[index]?.data?.rows]))
    const rowsOfPage = (page: number) => {
      if (known.get(page) === undefined) known.set(page, client.getQueryData<PageOf<Row>>([...key, page])?.rows)
      return known.get(page)
    }
    settled.current = {
      name: key.join('\n'),
      count: newest.data.total,
      at: (index) => rowsOfPage(Math.floor(index / pageSize))?.[index % pageSize],
      onView,
      between: (first, last) => fetchBetween(fetchPage, first, last),
    }
  }
  const failed = pages.find((page) => page.isError)
  return {
    source: settled.current,
    isBusy: settled.current !== null && settled.current.name !== key.join('\n'),
    error: failed?.error ?? null,
    retry: () => {
      for (const page of pages) if (page.isError) void page.refetch()
    },
    fetchFirst: async (count) => {
      const last = Math.floor((Math.min(count, settled.current?.count ?? 0) - 1) / pageSize)
      for (let page = 0; page <= last; page += 1) await client.ensureQueryData(queryOf(page))
    },
  }
}

/** Which pages are in view: at once where the list is still, a little later where it is being scrolled. */
function usePagesInView() {
  const [view, setView] = useState({ first: 0, last: 0 })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const lastAt = useRef(0)
  const onView = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) }
    const show = () => setView((old) => (old.first === next.first && old.last === next.last ? old : next))
    clearTimeout(timer.current)
    const now = performance.now()
    const isStill = now - lastAt.current > restMs
    lastAt.current = now
    if (isStill) show()
    else timer.current = setTimeout(show, restMs)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { view, onView }
}

async function fetchBetween<Row>(
  fetchPage: (page: Page) => Promise<PageOf<Row>>,
  first: number,
  last: number,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  while (first + rows.length <= last) {
    const limit = Math.min(largestPage, last - first - rows.length + 1)
    const page = await fetchPage({ offset: first + rows.length, limit })
    if (page.rows.length === 0) break
    rows.push(...page.rows)
  }
  return rows
}
