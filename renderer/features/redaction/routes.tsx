import type { RouteObject } from 'react-router'

/** `/evidence/:itemId/redact`: covering parts of an item in a copy of it. */
export const redactionRoutes: RouteObject[] = [
  {
    path: 'evidence/:itemId/redact',
    lazy: async () => ({ Component: (await import('./redaction-page.tsx')).RedactionPage }),
  },
]
