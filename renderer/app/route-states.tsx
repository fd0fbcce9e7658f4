import { useNavigate, useRouteError } from 'react-router'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'

/** A view that broke: the rest of the window stays, and the view can be opened again. */
export function BrokenView() {
  const { t } = useT()
  const navigate = useNavigate()
  const error = useRouteError()
  console.error(error)
  return (
    <div className="page-body">
      <ErrorState
        title={t('common.failedTitle')}
        retryLabel={t('common.reopen')}
        onRetry={() => void navigate('.', { replace: true })}
      >
        {t('common.failedText')}
      </ErrorState>
    </div>
  )
}

/** A place that leads nowhere. */
export function NothingHere() {
  const { t } = useT()
  const navigate = useNavigate()
  return (
    <div className="page-body">
      <EmptyState
        title={t('common.notFoundTitle')}
        actions={<Button onPress={() => void navigate('/overview')}>{t('common.toOverview')}</Button>}
      >
        {t('common.notFoundText')}
      </EmptyState>
    </div>
  )
}

/** A view whose code is being fetched. */
export function ViewLoading() {
  const { t } = useT()
  return <Loading label={t('ui.loading')} />
}
