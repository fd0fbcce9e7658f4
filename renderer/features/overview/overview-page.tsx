import { useNavigate } from 'react-router'
import { isInPeriod, reportingPeriod } from '../../../shared/domain/reporting-period.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { DraftList } from '../../view/draft-list.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { ActionList } from './action-list.tsx'
import { CustodyState } from './custody-state.tsx'
import { Figures } from './figures.tsx'
import { IncidentsByMonth } from './incidents-by-month.tsx'
import { type Looked, useLooked, useRecipients, useVaultNow } from './use-overview.ts'

/** The first page of an open vault: figures that lead to their lists, what needs action, incidents by month. */
export function OverviewPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const opened = useVault()
  const vault = useVaultNow().data ?? opened
  const looked = useLooked()
  const recipients = useRecipients()
  const start = (
    <Button kind="primary" onPress={() => void navigate('/cases')}>
      {t('overview.newCase')}
    </Button>
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
        <QueryView query={looked}>
          {(data) => (
            <>
              {vault.counts.incidents > 0 ? <Period looked={data} /> : null}
              <div className="halves">
                <IncidentsByMonth incidents={data.incidents} />
                <div className="stack">
                  <QueryView query={recipients}>{(known) => <ActionList looked={data} recipients={known} />}</QueryView>
                  <CustodyState />
                </div>
              </div>
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

function Period({ looked }: { readonly looked: Looked }) {
  const { t } = useT()
  const dates = useDateWords()
  const period = reportingPeriod(todayHere())
  const count = looked.incidents.filter((incident) => isInPeriod(incident, period)).length
  return (
    <Note>
      {t('overview.period', { period: `${dates.day(period.first)} – ${dates.day(period.last)}` })}{' '}
      {t('overview.periodCount', { count })}
    </Note>
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
