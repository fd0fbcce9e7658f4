import { useT } from '../../i18n.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AddEvidence } from './add-evidence.tsx'
import { EvidenceTable } from './evidence-table.tsx'

/** The evidence of a case: a place to add to it, and what there is. */
export function CaseEvidence({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  return (
    <>
      <AddEvidence caseId={caseId} />
      <EvidenceTable
        caseId={caseId}
        empty={<EmptyState title={t('evidence.emptyTitle')}>{t('evidence.emptyText')}</EmptyState>}
      />
    </>
  )
}
