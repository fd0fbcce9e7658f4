import { Navigate, type RouteObject, useLocation } from 'react-router'
import { CreatePage } from './create-page.tsx'
import { UnlockPage } from './unlock-page.tsx'
import { WelcomePage } from './welcome-page.tsx'

/** The places of a window without an open vault. */
export const sessionRoutes: RouteObject[] = [
  { path: '/', Component: WelcomePage },
  { path: '/create', Component: CreatePage },
  { path: '/unlock', Component: UnlockPlace },
]

/** The vault to unlock travels as state of the place, so that no path stands in an address. */
function UnlockPlace() {
  const state: unknown = useLocation().state
  const path = typeof state === 'object' && state !== null && 'path' in state ? state.path : undefined
  return typeof path === 'string' ? <UnlockPage key={path} path={path} /> : <Navigate to="/" replace />
}
