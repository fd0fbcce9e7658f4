import type { RouteObject } from 'react-router'

/** `/figures`: incidents counted; `/figures/:caseId`: those of one case. */
export const figuresRoutes: RouteObject[] = ['figures', 'figures/:caseId'].map((path) => ({
  path,
  lazy: async () => ({ Component: (await import('./figures-page.tsx')).FiguresPage }),
}))
