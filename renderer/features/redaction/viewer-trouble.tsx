import { useT } from '../../i18n.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'

/** The viewer cannot show the item. */
export function ViewerTrouble({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useT()
  return (
    <ErrorState title={t('ui.failed')} retryLabel={t('ui.retry')} onRetry={viewer.again}>
      {t('redaction.viewerFailed')}
    </ErrorState>
  )
}
