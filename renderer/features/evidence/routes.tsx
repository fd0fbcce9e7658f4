import type { RouteObject } from 'react-router'
import { EvidencePage } from './evidence-page.tsx'
import { ItemPage } from './item-page.tsx'

/** `/evidence`: all of it; `/evidence/:itemId`: one item. */
export const evidenceRoutes: RouteObject[] = [
  { path: 'evidence', element: <EvidencePage /> },
  { path: 'evidence/:itemId', element: <ItemPage /> },
]
