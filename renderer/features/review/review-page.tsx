import { useEffect, useRef, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { useT } from '../../i18n.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { useSortItems } from '../../view/triage/use-sort-items.ts'
import { useViewer } from '../../view/viewer/use-viewer.ts'
import type { Opened } from '../../view/viewer/viewer-session.ts'
import { IntegrityLine } from './integrity-line.tsx'
import { type NoteAsk, placeNow } from './place-now.ts'
import { ReviewHeader } from './review-header.tsx'
import { ReviewTools } from './review-tools.tsx'
import { SidePanel } from './side-panel.tsx'
import { Stage } from './stage.tsx'
import { useMarks } from './use-marks.ts'
import { useNeighbours } from './use-neighbours.ts'
import { useOpened } from './use-opened.ts'
import { usePanel } from './use-panel.ts'
import { useItem } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { Warnings } from './warnings.tsx'

/** The file of an item, as large as it can be, with its tools and all that is known of it beside it. */
export function ReviewPage() {
  const { itemId = '' } = useParams()
  return <Opening key={itemId} itemId={itemId} />
}

function Opening({ itemId }: { readonly itemId: string }) {
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
      return <Review opened={opening.opened} />
    default:
      return opening satisfies never
  }
}

function Review({ opened }: { readonly opened: Opened }) {
  const item = useItem(opened.item.id).data ?? opened.item
  const [isHex, setHex] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const { panel, show, toggle } = usePanel()
  const [asked, setAsked] = useState<NoteAsk | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const askNote = (place: PlaceInItem) => {
    show('notes')
    setAsked((before) => ({ place, count: (before?.count ?? 0) + 1 }))
  }
  const shown = isHex ? { ...opened, kind: 'hex' as const } : opened
  const viewer = useViewer(shown, {
    onMark: (region) => askNote({ kind: 'region', ...region }),
    onMarkText: ({ page, start, end }) => askNote({ kind: 'span', page, start, end }),
    onChosen: (id) => {
      show('notes')
      setChosen(id)
    },
  })
  const notes = useMarks(item.id, viewer, chosen)
  const { find, setFind } = useBeginning(viewer)
  useKeysOf({ opened, viewer, root, askNote })
  return (
    <div className="review" ref={root}>
      <ReviewHeader item={item} />
      <div className="review-strip">
        <Warnings opened={opened} />
        <IntegrityLine ticket={opened.ticket} />
      </div>
      <ReviewTools viewer={viewer} find={find} onFind={setFind} isPanelOpen={panel.isOpen} onPanel={toggle} />
      <div className={panel.isOpen ? 'review-room' : 'review-room review-room-wide'}>
        <Stage
          viewer={viewer}
          canShowBytes={opened.kind !== 'hex' && !isHex}
          onBytes={() => {
            setHex(true)
            viewer.again()
          }}
          onDetails={() => show('details')}
        />
        {panel.isOpen ? (
          <SidePanel
            {...{ item, viewer, notes, asked, chosen, find }}
            kind={opened.kind}
            tab={panel.tab}
            onTab={show}
            onAsk={askNote}
            onAsked={() => setAsked(null)}
            onChoose={setChosen}
          />
        ) : null}
      </div>
    </div>
  )
}

/** The address may say where to begin: a page, words to be found, a second. */
function useBeginning({ command }: ReturnType<typeof useViewer>) {
  const [params] = useSearchParams()
  const [find, setFind] = useState(params.get('find') ?? '')
  const begun = useRef(params)
  useEffect(() => {
    const first = begun.current
    const page = Number(first.get('page') ?? Number.NaN)
    const seconds = Number(first.get('t') ?? Number.NaN)
    const text = first.get('find')?.trim() ?? ''
    if (text !== '') command({ do: 'find', text, step: 'first' })
    if (Number.isSafeInteger(page) && page > 0) command({ do: 'page', page: page - 1 })
    if (Number.isFinite(seconds) && seconds >= 0) command({ do: 'seek', seconds })
  }, [command])
  return { find, setFind }
}

function useKeysOf(input: {
  readonly opened: Opened
  readonly viewer: ReturnType<typeof useViewer>
  readonly root: React.RefObject<HTMLDivElement | null>
  readonly askNote: (place: PlaceInItem) => void
}) {
  const { opened, viewer, root, askNote } = input
  const navigate = useNavigate()
  const { previous, next } = useNeighbours(opened.item)
  const sort = useSortItems()
  const go = (id: string | null) => {
    if (id !== null) void navigate(`/evidence/${id}/review`)
  }
  useReviewKeys({
    viewer,
    root,
    onPrevious: () => go(previous),
    onNext: () => go(next),
    onNote: () => askNote(placeNow(viewer.state)),
    onTriage: (triage) => sort.mutate({ ids: [opened.item.id], triage }),
  })
}
