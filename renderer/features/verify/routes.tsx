import type { RouteObject } from 'react-router'
import { VerifyPage } from './verify-page.tsx'

/** `/verify`: with an open vault and without one. */
export const verifyRoutes: RouteObject[] = [{ path: 'verify', element: <VerifyPage /> }]
