import { useEffect, useMemo } from 'react'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import type { ShownMark } from '../../../shared/viewer/messages.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useToast } from '../../ui/toasts.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { ViewerFrame } from '../../view/viewer/viewer-frame.tsx'
import { FindAndCover } from './find-and-cover.tsx'
import type { DraftMark } from './marks-history.ts'
import { PageSteps } from './page-steps.tsx'
import type { Marks } from './use-marks.ts'
import { ViewerTrouble } from './viewer-trouble.tsx'

type Props = {
  readonly viewer: Viewer
  readonly marks: Marks
  readonly isPdf: boolean
  readonly wordsOf: (mark: DraftMark) => string
}

/** Where a new mark is put by the keyboard: the middle of the page, ready to be moved. */
const middle = { x: 0.35, y: 0.47, width: 0.3, height: 0.06 }

/** The pages with their marks, and what adds marks without a pointer. */
export function PixelPanel({ viewer, marks, isPdf, wordsOf }: Props) {
  const { t } = useT()
  const toast = useToast()
  const { state, command, ask, frame } = viewer
  const { page, pages, zoom } = state
  useShownMarks(viewer, marks, wordsOf)
  const add = (place: PlaceInItem) => {
    const count = marks.add([place], 'cover', place.kind === 'region')
    if (count === 0) toast({ text: t('redaction.nothingAdded'), meaning: 'warn' })
  }
  const find = async (words: string, onPage: (page: number, pages: number) => void) => {
    const places: PlaceInItem[] = []
    for (let at = 0; at < pages; at++) {
      onPage(at + 1, pages)
      for (const region of await ask.findRegions(at, words)) places.push({ kind: 'region', ...region })
    }
    return places
  }
  if (state.status === 'failed') return <ViewerTrouble viewer={viewer} />
  const isShown = state.status === 'shown'
  return (
    <section className="redaction-main" aria-label={t('redaction.document')}>
      <div className="row">
        <div className="actions">
          <Button icon="add" onPress={() => add({ kind: 'region', page, ...middle })} isDisabled={!isShown}>
            {t('redaction.addHere')}
          </Button>
          <Button icon="withheld" onPress={() => add({ kind: 'page', page })} isDisabled={!isShown}>
            {t('redaction.coverPage')}
          </Button>
        </div>
        <div className="actions">
          <PageSteps page={page} pages={pages} onPage={(to) => command({ do: 'page', page: to })} />
          <IconButton
            icon="minus"
            label={t('redaction.zoomOut')}
            onPress={() => command({ do: 'zoom', to: Math.max(0.1, zoom / 1.25) })}
          />
          <IconButton
            icon="add"
            label={t('redaction.zoomIn')}
            onPress={() => command({ do: 'zoom', to: Math.min(16, zoom * 1.25) })}
          />
          <IconButton icon="fit" label={t('redaction.zoomFit')} onPress={() => command({ do: 'zoom', to: 'fit' })} />
          <IconButton icon="width" label={t('redaction.zoomWidth')} onPress={() => command({ do: 'zoom', to: 'width' })} />
        </div>
      </div>
      <div className="redaction-frame">
        <ViewerFrame {...frame} />
      </div>
      {isShown ? null : <Loading label={t('ui.loading')} />}
      {isPdf ? <FindAndCover find={find} marks={marks} /> : null}
    </section>
  )
}

/** Shows the marks in the frame, and lets rectangles be drawn there. */
function useShownMarks({ command, state }: Viewer, { marks, chosen }: Marks, wordsOf: (mark: DraftMark) => string): void {
  const { t } = useT()
  const isShown = state.status === 'shown'
  const shown = useMemo(() => marks.flatMap((mark) => shownMark(mark, mark.id === chosen?.id)), [marks, chosen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow the marks and the language
  useEffect(() => {
    if (!isShown) return
    const labelled = shown.map(({ mark, ...rest }) => ({ ...rest, label: `${t('redaction.how.cover')}: ${wordsOf(mark)}` }))
    command({ do: 'marks', marks: labelled, spans: [] })
  }, [command, isShown, shown, t])
  useEffect(() => {
    if (isShown) command({ do: 'marking', isOn: true })
  }, [command, isShown])
  const chosenPage = chosen === null || !('page' in chosen.place) ? null : chosen.place.page
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page follows the choice of a mark, and not the other way round
  useEffect(() => {
    if (chosenPage !== null && chosenPage !== state.page) command({ do: 'page', page: chosenPage })
  }, [command, chosen?.id, chosenPage])
}

function shownMark(mark: DraftMark, isChosen: boolean): (Omit<ShownMark, 'label'> & { readonly mark: DraftMark })[] {
  const { place, id } = mark
  if (place.kind === 'page') return [{ mark, id, page: place.page, x: 0, y: 0, width: 1, height: 1, look: 'cover', isChosen }]
  if (place.kind !== 'region') return []
  const { page, x, y, width, height } = place
  return [{ mark, id, page, x, y, width, height, look: 'cover', isChosen }]
}
