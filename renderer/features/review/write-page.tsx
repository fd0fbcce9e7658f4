import { Link, useParams, useSearchParams } from 'react-router'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { DraftGate } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { useViewer } from '../../view/viewer/use-viewer.ts'
import type { Opened } from '../../view/viewer/viewer-session.ts'
import { ReviewTools } from './review-tools.tsx'
import { Stage } from './stage.tsx'
import type { TextDraft } from './text-draft.ts'
import { useOpened } from './use-opened.ts'
import { useMediaKeys } from './use-review-keys.ts'
import { WriteForm } from './write-form.tsx'

/** Writes a transcript or a translation beside the file that it is of. */
export function WritePage() {
  const { itemId = '' } = useParams()
  const [params] = useSearchParams()
  const kind = params.get('kind') === 'translation' ? 'translation' : 'transcript'
  return <Opening key={`${itemId} ${kind}`} itemId={itemId} kind={kind} />
}

type Kind = 'transcript' | 'translation'

function Opening({ itemId, kind }: { readonly itemId: string; readonly kind: Kind }) {
  const { t } = useT()
  const words = useErrorWords()
  const opening = useOpened(itemId)
  switch (opening.step) {
    case 'opening':
      return <Loading label={t('review.opening')} />
    case 'failed':
      return (
        <ErrorState title={t('ui.failed')} retryLabel={t('ui.retry')} onRetry={opening.again}>
          {words(opening.error)}
        </ErrorState>
      )
    case 'open':
      return <Writing opened={opening.opened} kind={kind} />
    default:
      return opening satisfies never
  }
}

function Writing({ opened, kind }: { readonly opened: Opened; readonly kind: Kind }) {
  const { t } = useT()
  const { item } = opened
  const viewer = useViewer(opened)
  useMediaKeys(viewer)
  const isRecording = opened.kind === 'audio' || opened.kind === 'video'
  const name = item.title
  const start: TextDraft = {
    title: t(kind === 'transcript' ? 'review.transcriptTitle' : 'review.translationTitle', { name }).slice(0, 300),
    language: kind === 'transcript' ? item.language : 'und',
    reason: '',
    hasTimes: isRecording,
    text: '',
    cues: [{ key: 1, start: '0:00', end: '', text: '' }],
  }
  return (
    <div className="review">
      <header className="review-head">
        <div className="review-head-titles">
          <div className="page-header-before">
            <Link to={`/evidence/${item.id}/review`}>{t('review.writeLeave')}</Link>
            <ContentText lang={item.language}>{item.title}</ContentText>
          </div>
          <h1>{t(`review.origin.${kind}`)}</h1>
        </div>
      </header>
      <ReviewTools viewer={viewer} find="" onFind={() => undefined} isPanelOpen={null} onPanel={() => undefined} />
      <div className={isRecording ? 'review-room review-room-sound' : 'review-room review-room-halves'}>
        <Stage viewer={viewer} canShowBytes={false} onBytes={() => undefined} onDetails={null} />
        <section className="review-panel" data-region="panel" aria-label={t(`review.origin.${kind}`)}>
          <div className="review-side">
            <DraftGate draftKey={draftKeys.text(kind, item.id)} version={null} start={start}>
              {(begun) => (
                <WriteForm item={item} kind={kind} start={start} isRecording={isRecording} viewer={viewer} begun={begun} />
              )}
            </DraftGate>
          </div>
        </section>
      </div>
    </div>
  )
}
