import { Link } from 'react-router'
import { useT } from '../../i18n.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useChainState } from './use-overview.ts'

/** How long the custody chain is, and when the whole vault was last checked. */
export function CustodyState() {
  const { t } = useT()
  const dates = useDateWords()
  const state = useChainState()
  return (
    <section className="section">
      <h2>{t('overview.custody')}</h2>
      <QueryView query={state}>
        {({ entries, lastCheck }) => (
          <FactList
            facts={[
              {
                label: t('overview.custody'),
                value: <Link to="/custody">{t('overview.custodyHead', { count: entries })}</Link>,
              },
              {
                label: t('overview.lastCheck'),
                value: lastCheck === null ? t('overview.neverChecked') : dates.instant(lastCheck.at),
              },
            ]}
          />
        )}
      </QueryView>
    </section>
  )
}
