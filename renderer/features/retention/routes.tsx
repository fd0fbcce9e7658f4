import type { RouteObject } from 'react-router'

export const retentionRoutes: RouteObject[] = [
  { path: 'retention', lazy: async () => ({ Component: (await import('./retention-page.tsx')).RetentionPage }) },
]
