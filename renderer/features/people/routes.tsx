import type { RouteObject } from 'react-router'

/** `/people`, `/people/:personId`. */
export const peopleRoutes: RouteObject[] = [
  { path: 'people', lazy: async () => ({ Component: (await import('./people-page.tsx')).PeoplePage }) },
  { path: 'people/:personId', lazy: async () => ({ Component: (await import('./person-page.tsx')).PersonPage }) },
]
