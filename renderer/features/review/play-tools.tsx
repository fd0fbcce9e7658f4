import { Toolbar } from 'react-aria-components'
import { useT } from '../../i18n.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { timeText } from '../../view/time-text.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** Sound and film: play and pause, five seconds back and forward, speed, time. Time runs to the right in every language. */
export function PlayTools({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useT()
  const { state, command } = viewer
  const seek = (seconds: number) => () => command({ do: 'seek', seconds: Math.max(0, state.seconds + seconds) })
  const options = speeds.map((speed) => ({ value: String(speed), label: t('review.times', { speed }) }))
  return (
    <div className="review-group">
      <Toolbar className="review-group" dir="ltr" aria-label={t('review.play')}>
        <IconButton icon="rewind" label={t('review.back5')} onPress={seek(-5)} />
        <IconButton
          icon={state.isPlaying ? 'pause' : 'play'}
          label={t(state.isPlaying ? 'review.pause' : 'review.play')}
          onPress={() => command({ do: state.isPlaying ? 'pause' : 'play' })}
        />
        <IconButton icon="fast" label={t('review.forward5')} onPress={seek(5)} />
      </Toolbar>
      <span className="number nowrap" role="timer" aria-label={t('review.time')}>
        <bdi dir="ltr">{timeText(state.seconds, 1)}</bdi>
        {state.durationSeconds === null ? null : (
          <span className="quiet">
            {' / '}
            <bdi dir="ltr">{timeText(state.durationSeconds, 0)}</bdi>
          </span>
        )}
      </span>
      <div className="review-speed">
        <Select
          label={t('review.speed')}
          options={options}
          value={String(state.speed)}
          onChange={(speed) => command({ do: 'speed', speed: Number(speed) })}
        />
      </div>
    </div>
  )
}
