import { Link } from 'react-router'
import type { VaultInfo } from '../../../shared/contract/session.ts'
import { useT } from '../../i18n.ts'
import { useNumberWords } from '../../view/use-number-words.ts'

/** How much of everything there is; each figure leads to its list. */
export function Figures({ counts }: { readonly counts: VaultInfo['counts'] }) {
  const { t } = useT()
  const number = useNumberWords()
  const figures = [
    { key: 'cases', label: t('overview.cases'), count: counts.cases, to: '/cases' },
    { key: 'incidents', label: t('overview.incidents'), count: counts.incidents, to: '/cases' },
    { key: 'people', label: t('overview.people'), count: counts.people, to: '/people' },
    { key: 'evidence', label: t('overview.evidence'), count: counts.evidence, to: '/evidence' },
    { key: 'recipients', label: t('overview.recipients'), count: counts.recipients, to: '/recipients' },
    { key: 'bundles', label: t('overview.bundles'), count: counts.bundles, to: '/submissions' },
  ]
  return (
    <ul className="figures" aria-label={t('overview.figures')}>
      {figures.map(({ key, label, count, to }) => (
        <li key={key} className="figure">
          <span className="figure-number">{number(count)}</span>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  )
}
