import { useState } from 'react'
import { Group, Toolbar } from 'react-aria-components'
import { useT } from '../../i18n.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { FindTools } from './find-tools.tsx'
import { PageTools } from './page-tools.tsx'
import { PlayTools } from './play-tools.tsx'

type Props = {
  readonly viewer: Viewer
  readonly find: string
  readonly onFind: (text: string) => void
  /** Null where there is no side panel to show. */
  readonly isPanelOpen: boolean | null
  readonly onPanel: () => void
}

/** The tools for the file that is shown: only those that it has a use for. */
export function ReviewTools({ viewer, find, onFind, isPanelOpen, onPanel }: Props) {
  const { t } = useT()
  const { state } = viewer
  return (
    <section className="review-tools no-print" data-region="tools" aria-label={t('review.tools')}>
      {state.pages > 1 ? <PageTools viewer={viewer} /> : null}
      {state.can.zoom || state.can.rotate ? <ZoomTools viewer={viewer} /> : null}
      {state.durationSeconds === null ? null : <PlayTools viewer={viewer} />}
      {state.drawings.length > 1 ? <DrawingChoice viewer={viewer} /> : null}
      {state.can.find ? <FindTools viewer={viewer} text={find} onText={onFind} /> : null}
      <span className="grow" />
      {isPanelOpen === null ? null : (
        <IconButton icon="panel" label={t(isPanelOpen ? 'review.hidePanel' : 'review.showPanel')} onPress={onPanel} />
      )}
    </section>
  )
}

function ZoomTools({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useT()
  const { state, command } = viewer
  const zoom = (to: number | 'fit' | 'width') => () => command({ do: 'zoom', to })
  return (
    <Toolbar className="review-group" aria-label={t('review.zoomIn')}>
      {state.can.zoom ? (
        <>
          <IconButton icon="minus" label={t('review.zoomOut')} onPress={zoom(Math.max(0.1, state.zoom / 1.25))} />
          <span className="quiet number review-zoom">{t('review.zoomNow', { percent: Math.round(state.zoom * 100) })}</span>
          <IconButton icon="add" label={t('review.zoomIn')} onPress={zoom(Math.min(16, state.zoom * 1.25))} />
          <IconButton icon="fit" label={t('review.zoomFit')} onPress={zoom('fit')} />
          <IconButton icon="width" label={t('review.zoomWidth')} onPress={zoom('width')} />
        </>
      ) : null}
      {state.can.rotate ? (
        <IconButton
          icon="rotate"
          label={t('review.rotate')}
          onPress={() => command({ do: 'rotate', quarters: quarterAfter(state.rotation) })}
        />
      ) : null}
    </Toolbar>
  )
}

function quarterAfter(rotation: 0 | 1 | 2 | 3): 0 | 1 | 2 | 3 {
  return ([1, 2, 3, 0] as const)[rotation]
}

function DrawingChoice({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useT()
  const { state, command } = viewer
  const [drawing, setDrawing] = useState(state.drawings[0] ?? 'drawn')
  const options = state.drawings.map((one) => ({ value: one, label: t(`review.as.${one}`) }))
  return (
    <Group className="review-group review-drawing">
      <Select
        label={t('review.shownAs')}
        options={options}
        value={drawing}
        onChange={(next) => {
          setDrawing(next)
          command({ do: 'drawing', drawing: next })
        }}
      />
    </Group>
  )
}
