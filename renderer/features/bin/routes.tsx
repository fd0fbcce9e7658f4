import type { RouteObject } from 'react-router'

export const binRoutes: RouteObject[] = [
  { path: 'bin', lazy: async () => ({ Component: (await import('./bin-page.tsx')).BinPage }) },
]
