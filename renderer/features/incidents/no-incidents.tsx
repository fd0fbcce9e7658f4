import { useNavigate } from 'react-router'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** A case without incidents, which says what to do next. */
export function NoIncidents({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const add = (
    <>
      <Button kind="primary" icon="add" onPress={() => void navigate(`/cases/${caseId}/incidents/new`)}>
        {t('incidents.new')}
      </Button>
      <Button icon="file" onPress={() => void navigate(`/import/incident/${caseId}`)}>
        {t('exchange.open')}
      </Button>
    </>
  )
  return (
    <EmptyState title={t('incidents.emptyTitle')} actions={add}>
      {t('incidents.emptyText')}
    </EmptyState>
  )
}
