import type { Finding, FindingCode } from '../../../shared/bundle/report.ts'
import { useT } from '../../i18n.ts'
import { isolated } from '../../view/isolated.ts'

/** Findings that say what a verdict does not prove. */
export const notProvenCodes: ReadonlySet<FindingCode> = new Set(['proves-not-truth', 'proves-not-when'])

/** Puts a finding into words. What comes out of a bundle is isolated, so that it cannot turn the sentence around. */
export function useFindingWords(): (finding: Finding) => string {
  const { t } = useT()
  return ({ code, facts }) =>
    t(
      `verdict.${code}`,
      Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? isolated(fact) : fact])),
    )
}
