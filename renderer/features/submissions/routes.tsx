import type { RouteObject } from 'react-router'
import { BundlePage } from './bundle-page.tsx'
import { NewBundlePage } from './new-bundle-page.tsx'
import { SubmissionsPage } from './submissions-page.tsx'

/** `/submissions`: the ledger; `/submissions/new/:caseId`: the steps to a bundle; `/submissions/:caseId/:bundleId`: one of the ledger. */
export const submissionsRoutes: RouteObject[] = [
  { path: 'submissions', element: <SubmissionsPage /> },
  { path: 'submissions/new/:caseId', element: <NewBundlePage /> },
  { path: 'submissions/:caseId/:bundleId', element: <BundlePage /> },
]
