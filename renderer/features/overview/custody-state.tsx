import { Link } from 'react-router'
import type { VaultInfo } from '../../../shared/contract/session.ts'
import { useT } from '../../i18n.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useLastCheck } from './use-overview.ts'

/** How long the custody chain is, and when the whole vault was last checked. */
export function CustodyState({ custody }: { readonly custody: VaultInfo['custody'] }) {
  const { t } = useT()
  const dates = useDateWords()
  const last = useLastCheck()
  return (
    <section className="section">
      <h2>{t('overview.custody')}</h2>
      <QueryView query={last}>
        {(line) => (
          <FactList
            facts={[
              {
                label: t('overview.custody'),
                value: <Link to="/custody">{t('overview.custodyHead', { count: custody.seq })}</Link>,
              },
              {
                label: t('overview.lastCheck'),
                value: line === null ? t('overview.neverChecked') : dates.instant(line.at),
              },
            ]}
          />
        )}
      </QueryView>
    </section>
  )
}
