import type { RouteObject } from 'react-router'

/** `/import/incident` and `/import/person`, into a case where one is named: `/import/incident/:caseId`. */
export const exchangeRoutes: RouteObject[] = ['import/:kind', 'import/:kind/:caseId'].map((path) => ({
  path,
  lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
}))
