import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Loading } from '../../ui/loading.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { ViewerFrame } from '../../view/viewer/viewer-frame.tsx'

type Props = {
  readonly viewer: Viewer
  readonly canShowBytes: boolean
  readonly onBytes: () => void
  /** Null where there is nothing beside it. */
  readonly onDetails: (() => void) | null
}

/** The file itself, or why it cannot be shown and what can be done all the same. */
export function Stage({ viewer, canShowBytes, onBytes, onDetails }: Props) {
  const { t } = useT()
  const { status, why } = viewer.state
  return (
    <section className="review-stage" aria-label={t('review.stage')} data-region="stage">
      {status === 'failed' ? (
        <div className="state review-failed" role="alert">
          <Icon name="eye-off" />
          <h2>{t('review.cannotPreview', { why: t(`review.why.${why ?? 'damaged'}`) })}</h2>
          <p className="muted">{t('review.cannotThen')}</p>
          <div className="actions">
            {canShowBytes ? <Button onPress={onBytes}>{t('review.showBytes')}</Button> : null}
            {onDetails === null ? null : <Button onPress={onDetails}>{t('review.showDetails')}</Button>}
            <Button onPress={viewer.again}>{t('ui.retry')}</Button>
          </div>
        </div>
      ) : (
        <>
          <ViewerFrame {...viewer.frame} />
          {status === 'loading' ? (
            <div className="review-waiting">
              <Loading label={t('review.drawing')} />
            </div>
          ) : null}
        </>
      )}
    </section>
  )
}
