import type { RouteObject } from 'react-router'
import { CustodyPage } from './custody-page.tsx'

/** `/custody`: the chain of the open vault. */
export const custodyRoutes: RouteObject[] = [{ path: 'custody', element: <CustodyPage /> }]
