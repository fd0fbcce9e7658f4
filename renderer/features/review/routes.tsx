import type { RouteObject } from 'react-router'

/** `/evidence/:itemId/review` shows the file of an item; `/evidence/:itemId/write` a transcript or translation being written. */
export const reviewRoutes: RouteObject[] = [
  {
    path: 'evidence/:itemId/review',
    lazy: async () => ({ Component: (await import('./review-page.tsx')).ReviewPage }),
  },
  {
    path: 'evidence/:itemId/write',
    lazy: async () => ({ Component: (await import('./write-page.tsx')).WritePage }),
  },
]
