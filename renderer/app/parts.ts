import type { MessageKey } from '../../shared/i18n/translator.ts'

type Part = {
  readonly path: string
  readonly label: MessageKey
  /** Which of the vault's counts stands beside it. */
  readonly count?: 'cases' | 'incidents' | 'people' | 'evidence' | 'bundles' | 'recipients'
}

/** The main parts of a vault, in the order of the rail. */
export const parts: readonly Part[] = [
  { path: '/overview', label: 'common.overview' },
  { path: '/figures', label: 'figures.title' },
  { path: '/search', label: 'search.title' },
  { path: '/cases', label: 'common.cases', count: 'cases' },
  { path: '/incidents', label: 'common.incidents', count: 'incidents' },
  { path: '/people', label: 'common.people', count: 'people' },
  { path: '/evidence', label: 'common.evidence', count: 'evidence' },
  { path: '/submissions', label: 'common.submissions', count: 'bundles' },
  { path: '/recipients', label: 'common.recipients', count: 'recipients' },
  { path: '/verify', label: 'common.verify' },
  { path: '/custody', label: 'common.custody' },
  { path: '/bin', label: 'bin.title' },
  { path: '/settings', label: 'common.settings' },
]
