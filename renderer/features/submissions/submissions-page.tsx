import { useNavigate } from 'react-router'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { LedgerTable } from './ledger-table.tsx'

/** The ledger of all cases. */
export function SubmissionsPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const goCases = <Button onPress={() => void navigate('/cases')}>{t('submissions.goCases')}</Button>
  return (
    <>
      <PageHeader title={t('submissions.title')} after={t('submissions.ledgerText')} />
      <div className="page-body page-body-fill">
        <LedgerTable
          caseId={null}
          empty={
            <EmptyState title={t('submissions.emptyTitle')} actions={goCases}>
              {t('submissions.emptyText')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}
