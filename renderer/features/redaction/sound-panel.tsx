import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { isolate } from '../../view/isolate.ts'
import { readTime, timeText } from '../../view/time-text.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { ViewerFrame } from '../../view/viewer/viewer-frame.tsx'
import type { Marks } from './use-marks.ts'
import { ViewerTrouble } from './viewer-trouble.tsx'

type Props = { readonly viewer: Viewer; readonly marks: Marks }

/** The player, and ranges of time that are silenced or cut. */
export function SoundPanel({ viewer, marks }: Props) {
  const { t } = useT()
  const { state, command, frame } = viewer
  if (state.status === 'failed') return <ViewerTrouble viewer={viewer} />
  const at = isolate(timeText(Math.floor(state.seconds * 10) / 10))
  const end = isolate(timeText(Math.round((state.durationSeconds ?? 0) * 10) / 10))
  const chosen = marks.chosen?.place
  return (
    <section className="redaction-main" aria-label={t('redaction.document')}>
      <div className="redaction-frame redaction-frame-sound">
        <ViewerFrame {...frame} />
      </div>
      {state.status === 'loading' ? <Loading label={t('ui.loading')} /> : null}
      <div className="row">
        <div className="actions">
          <Button icon={state.isPlaying ? 'pause' : 'play'} onPress={() => command({ do: state.isPlaying ? 'pause' : 'play' })}>
            {t(state.isPlaying ? 'redaction.pause' : 'redaction.play')}
          </Button>
          {chosen?.kind === 'time' ? (
            <Button
              onPress={() => {
                command({ do: 'seek', seconds: chosen.start })
                command({ do: 'play' })
              }}
            >
              {t('redaction.listen')}
            </Button>
          ) : null}
        </div>
        <span className="quiet">{t('redaction.playerAt', { at, end })}</span>
      </div>
      <RangeForm marks={marks} seconds={state.seconds} duration={state.durationSeconds} />
    </section>
  )
}

type RangeProps = { readonly marks: Marks; readonly seconds: number; readonly duration: number | null }

/** From when to when, typed or taken from the player. */
function RangeForm({ marks, seconds, duration }: RangeProps) {
  const { t } = useT()
  const toast = useToast()
  const [start, setStart] = useState('')
  const [end, setEnd] = useState('')
  const [how, setHow] = useState<'silence' | 'cut'>('silence')
  const [isAsked, setAsked] = useState(false)
  const [from, to] = [readTime(start), readTime(end)]
  const isInOrder = from !== null && to !== null && to > from && (duration === null || from < duration)
  const endWords = to === null ? t('redaction.timeWrong') : isInOrder || from === null ? null : t('redaction.endBeforeStart')
  const here = () => timeText(Math.round(seconds * 10) / 10)
  const submit = () => {
    setAsked(true)
    if (!isInOrder) return
    const count = marks.add([{ kind: 'time', start: from, end: to }], how)
    if (count === 0) toast({ text: t('redaction.nothingAdded'), meaning: 'warn' })
    setStart('')
    setEnd('')
    setAsked(false)
  }
  return (
    <Form label={t('redaction.addRange')} onSubmit={submit} isWide>
      <div className="redaction-range">
        <div className="stack">
          <TextField
            label={t('redaction.start')}
            description={t('redaction.timeHint')}
            value={start}
            onChange={setStart}
            dir="ltr"
            error={isAsked && from === null ? t('redaction.timeWrong') : null}
          />
          <Button onPress={() => setStart(here())}>{t('redaction.startHere')}</Button>
        </div>
        <div className="stack">
          <TextField
            label={t('redaction.end')}
            description={t('redaction.timeHint')}
            value={end}
            onChange={setEnd}
            dir="ltr"
            error={isAsked ? endWords : null}
          />
          <Button onPress={() => setEnd(here())}>{t('redaction.endHere')}</Button>
        </div>
        <Select
          label={t('redaction.how')}
          description={t('redaction.howHint')}
          options={(['silence', 'cut'] as const).map((value) => ({ value, label: t(`redaction.how.${value}`) }))}
          value={how}
          onChange={setHow}
        />
      </div>
      <div className="actions">
        <Button icon="add" type="submit">
          {t('redaction.addRange')}
        </Button>
      </div>
    </Form>
  )
}
