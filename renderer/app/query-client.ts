import { QueryClient } from '@tanstack/react-query'

/**
 * What the page has fetched and may show again. There is no network to wait for, and a failure is told at once. Locking
 * clears it.
 */
export function makeQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: { queries: { ...always, refetchOnWindowFocus: false, refetchOnReconnect: false }, mutations: always },
  })
}
