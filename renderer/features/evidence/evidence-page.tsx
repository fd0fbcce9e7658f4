import { useNavigate } from 'react-router'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EvidenceTable } from './evidence-table.tsx'

/** The evidence of all cases. */
export function EvidencePage() {
  const { t } = useT()
  const navigate = useNavigate()
  const goCases = <Button onPress={() => void navigate('/cases')}>{t('evidence.goCases')}</Button>
  return (
    <>
      <PageHeader title={t('evidence.title')} />
      <div className="page-body page-body-fill">
        <EvidenceTable
          caseId={null}
          empty={
            <EmptyState title={t('evidence.emptyAllTitle')} actions={goCases}>
              {t('evidence.emptyAllText')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}
