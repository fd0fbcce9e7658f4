import { useNavigate } from 'react-router'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { DraftList } from '../../view/draft-list.tsx'
import { ActionList } from './action-list.tsx'
import { CustodyState } from './custody-state.tsx'
import { Figures } from './figures.tsx'
import { IncidentFigures } from './incident-figures.tsx'
import { useVaultNow } from './use-overview.ts'

/** The first page of an open vault: figures that lead to their lists, what needs action, incidents by month. */
export function OverviewPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const opened = useVault()
  const vault = useVaultNow().data ?? opened
  const start = (
    <Button kind="primary" onPress={() => void navigate('/cases')}>
      {t('overview.newCase')}
    </Button>
  )
  const waiting = (
    <div className="stack">
      <ActionList />
      <CustodyState />
    </div>
  )
  return (
    <>
      <PageHeader title={t('overview.title')} />
      <div className="page-body">
        <SinceLastTime />
        {vault.counts.cases === 0 ? (
          <EmptyState title={t('overview.emptyTitle')} actions={start}>
            {t('overview.emptyText')}
          </EmptyState>
        ) : null}
        <DraftList />
        <Figures counts={vault.counts} />
        {vault.counts.incidents > 0 ? <IncidentFigures beside={waiting} /> : waiting}
      </div>
    </>
  )
}

function SinceLastTime() {
  const { t } = useT()
  const dates = useDateWords()
  const { failedUnlocks, lastFailedAt, recoveryConfirmed } = useVault()
  return (
    <>
      {failedUnlocks > 0 ? (
        <Note meaning="warn">
          {t('overview.failedUnlocks', { count: failedUnlocks, when: lastFailedAt === null ? '' : dates.instant(lastFailedAt) })}
        </Note>
      ) : null}
      {recoveryConfirmed ? null : (
        <Note meaning="warn" title={t('overview.recovery')}>
          {t('overview.recoveryText')}
        </Note>
      )}
    </>
  )
}
