import { type RefObject, useMemo } from 'react'
import { createMemoryRouter, Navigate, type RouteObject, RouterProvider } from 'react-router'
import { binRoutes } from '../features/bin/routes.tsx'
import { custodyRoutes } from '../features/custody/routes.tsx'
import { evidenceRoutes } from '../features/evidence/routes.tsx'
import { exchangeRoutes } from '../features/exchange/routes.tsx'
import { figuresRoutes } from '../features/figures/routes.tsx'
import { overviewRoutes } from '../features/overview/routes.tsx'
import { peopleRoutes } from '../features/people/routes.tsx'
import { recipientsRoutes } from '../features/recipients/routes.tsx'
import { redactionRoutes } from '../features/redaction/routes.tsx'
import { retentionRoutes } from '../features/retention/routes.tsx'
import { reviewRoutes } from '../features/review/routes.tsx'
import { searchRoutes } from '../features/search/routes.tsx'
import { sessionRoutes } from '../features/session/routes.tsx'
import { settingsRoutes } from '../features/settings/routes.tsx'
import { submissionsRoutes } from '../features/submissions/routes.tsx'
import { verifyRoutes } from '../features/verify/routes.tsx'
import { BrokenView, NothingHere, ViewLoading } from './route-states.tsx'
import { Shell } from './shell.tsx'

// Each feature lists its places in `features/<name>/routes.tsx`; a case is put together here, from several of them.

/** The places of an open vault. */
const vaultPlaces: RouteObject[] = [
  { index: true, element: <Navigate to="/overview" replace /> },
  {
    path: 'cases',
    lazy: async () => ({ Component: (await import('../features/cases/cases-page.tsx')).CasesPage }),
  },
  ...['cases/:caseId', 'cases/:caseId/:tab', 'cases/:caseId/incidents/:incidentId'].map((path) => ({
    path,
    lazy: async () => ({ Component: (await import('./case-page.tsx')).CasePage }),
  })),
  {
    path: 'incidents',
    lazy: async () => ({ Component: (await import('../features/incidents/incidents-page.tsx')).IncidentsPage }),
  },
  ...overviewRoutes,
  ...searchRoutes,
  ...figuresRoutes,
  ...evidenceRoutes,
  ...reviewRoutes,
  ...redactionRoutes,
  ...exchangeRoutes,
  ...peopleRoutes,
  ...recipientsRoutes,
  ...submissionsRoutes,
  ...verifyRoutes,
  ...custodyRoutes,
  ...binRoutes,
  ...retentionRoutes,
  ...settingsRoutes,
  { path: '*', element: <NothingHere /> },
]

type VaultProps = {
  /** Where the user is; kept while the vault is locked, so that unlocking leads back there. */
  readonly place: RefObject<string>
}

/** The window of an open vault. */
export function VaultRoutes({ place }: VaultProps) {
  const router = useMemo(() => {
    const remember = (path: string) => {
      place.current = path
    }
    const shell: RouteObject = {
      path: '/',
      element: <Shell onPlace={remember} />,
      HydrateFallback: ViewLoading,
      children: vaultPlaces.map((child) => ({ ...child, ErrorBoundary: BrokenView })),
    }
    return createMemoryRouter([shell], { initialEntries: [place.current] })
  }, [place])
  return <RouterProvider router={router} />
}

type OpenProps = {
  /** The vault that was locked last: the first thing to offer. */
  readonly lastPath: string | null
}

/** The window while no vault is open. */
export function OpenRoutes({ lastPath }: OpenProps) {
  const router = useMemo(() => {
    const places: RouteObject[] = [...sessionRoutes, ...verifyRoutes, { path: '*', element: <Navigate to="/" replace /> }]
    const first = lastPath === null ? '/' : { pathname: '/unlock', state: { path: lastPath } }
    return createMemoryRouter(
      places.map((child) => ({ ...child, HydrateFallback: ViewLoading, ErrorBoundary: BrokenView })),
      { initialEntries: [first] },
    )
  }, [lastPath])
  return <RouterProvider router={router} />
}
