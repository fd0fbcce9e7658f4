import type { RouteObject } from 'react-router'
import { VerifyPlace } from './verify-place.tsx'

/** `/verify`: with an open vault and without one. */
export const verifyRoutes: RouteObject[] = [{ path: 'verify', element: <VerifyPlace /> }]
