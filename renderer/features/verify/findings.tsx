import type { Finding, FindingLevel } from '../../../shared/bundle/report.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { useFindingWords } from './use-finding-words.ts'

const order: readonly FindingLevel[] = ['error', 'warning', 'ok', 'info']
const icons = { ok: 'check', info: 'info', warning: 'warning', error: 'error' } as const satisfies Readonly<
  Record<FindingLevel, IconName>
>
const levelKeys = {
  ok: 'verify.levelOk',
  info: 'verify.levelInfo',
  warning: 'verify.levelWarning',
  error: 'verify.levelError',
} as const satisfies Readonly<Record<FindingLevel, string>>

/** What was checked, the worst first, each with an icon and a word. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useT()
  const words = useFindingWords()
  const sorted = [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  return (
    <section className="section">
      <h3>{t('verify.findings')}</h3>
      <ul className="checks">
        {sorted.map((finding, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and one finding may come twice
          <li key={place}>
            <span className={`check-${finding.level}`}>
              <Icon name={icons[finding.level]} />
            </span>
            <span className="path-in-text">{words(finding)}</span>
            <span className={`quiet check-${finding.level}`}>{t(levelKeys[finding.level])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
