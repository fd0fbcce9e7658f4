import { useNavigate } from 'react-router'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LedgerTable } from './ledger-table.tsx'

/** The bundles made of a case, and the way to a new one. */
export function CaseSubmissions({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const { readOnly } = useVault()
  return (
    <>
      <div className="toolbar">
        <p className="muted grow">{t('submissions.ledgerText')}</p>
        <Button
          kind="primary"
          icon="bundle"
          isDisabled={readOnly !== null}
          onPress={() => void navigate(`/submissions/new/${caseId}`)}
        >
          {t('submissions.new')}
        </Button>
      </div>
      <LedgerTable
        caseId={caseId}
        empty={<EmptyState title={t('submissions.emptyTitle')}>{t('submissions.emptyCaseText')}</EmptyState>}
      />
    </>
  )
}
