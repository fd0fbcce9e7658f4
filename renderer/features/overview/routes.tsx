import type { RouteObject } from 'react-router'
import { OverviewPage } from './overview-page.tsx'

/** `/overview`: the first page of an open vault. */
export const overviewRoutes: RouteObject[] = [{ path: 'overview', element: <OverviewPage /> }]
