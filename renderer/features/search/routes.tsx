import type { RouteObject } from 'react-router'

/** `/search`: everything that was written in the vault. `?text=…&kinds=…&filter=…` says what is looked for. */
export const searchRoutes: RouteObject[] = [
  { path: 'search', lazy: async () => ({ Component: (await import('./search-page.tsx')).SearchPage }) },
]
