import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { directionOf } from '../../view/language-direction.ts'
import { timeText } from '../../view/time-text.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { type CueDraft, cueAfter, type TextProblems } from './text-draft.ts'

type Props = {
  readonly cues: readonly CueDraft[]
  readonly problems: TextProblems['cues']
  readonly language: string
  readonly viewer: Viewer
  readonly onChange: (cues: readonly CueDraft[]) => void
}

/** Passages with their times: what is said, from when to when. Ctrl+Enter ends one at the current second and begins the next. */
export function CueList({ cues, problems, language, viewer, onChange }: Props) {
  const { t } = useT()
  const list = useRef<HTMLFieldSetElement>(null)
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-cue="${wanted.current}"] textarea`)?.focus()
    wanted.current = null
  })
  const now = () => timeText(viewer.state.seconds, 1)
  const change = (index: number, part: Partial<CueDraft>) =>
    onChange(cues.map((cue, at) => (at === index ? { ...cue, ...part } : cue)))
  const next = (index: number) => {
    const made = cueAfter(cues, now())
    wanted.current = made.key
    const ended = cues.map((cue, at) => (at === index && cue.end.trim() === '' ? { ...cue, end: now() } : cue))
    onChange([...ended.slice(0, index + 1), made, ...ended.slice(index + 1)])
  }
  const remove = (index: number) => {
    wanted.current = cues[index + 1]?.key ?? cues[index - 1]?.key ?? null
    onChange(cues.filter((_, at) => at !== index))
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    next(index)
  }
  return (
    <fieldset className="stack stack-tight" ref={list}>
      <legend className="field-label">{t('review.cues')}</legend>
      <p className="field-description">{t('review.cueHint')}</p>
      {cues.map((cue, index) => (
        <Cue
          key={cue.key}
          {...{ cue, language, now }}
          number={index + 1}
          problem={problems[index] ?? {}}
          canRemove={cues.length > 1}
          onChange={(part) => change(index, part)}
          onRemove={() => remove(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        />
      ))}
      <div className="actions">
        <Button icon="add" onPress={() => next(cues.length - 1)} aria-keyshortcuts="Control+Enter">
          {t('review.cueAdd')}
        </Button>
      </div>
    </fieldset>
  )
}

type CueProps = {
  readonly cue: CueDraft
  readonly number: number
  readonly problem: TextProblems['cues'][number]
  readonly language: string
  readonly canRemove: boolean
  readonly now: () => string
  readonly onChange: (part: Partial<CueDraft>) => void
  readonly onRemove: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Cue({ cue, number, problem, language, canRemove, now, onChange, onRemove, onKeyDown }: CueProps) {
  const { t } = useT()
  const words = (key: Parameters<typeof t>[0] | undefined) => (key === undefined ? undefined : t(key))
  const time = (side: 'start' | 'end', label: string, nowLabel: string) => (
    <div className="review-cue-time">
      <TextField
        label={label}
        value={cue[side]}
        onChange={(text) => onChange({ [side]: text })}
        error={words(problem[side])}
        dir="ltr"
        maxLength={12}
      />
      <IconButton icon="clock" label={nowLabel} onPress={() => onChange({ [side]: now() })} />
    </div>
  )
  return (
    <fieldset className="review-cue-edit" data-cue={cue.key} aria-label={t('review.cue', { number })} onKeyDown={onKeyDown}>
      {time('start', t('review.cueStart'), t('review.cueStartNow', { number }))}
      {time('end', t('review.cueEnd'), t('review.cueEndNow', { number }))}
      <div className="grow">
        <TextField
          label={t('review.cueText')}
          value={cue.text}
          onChange={(text) => onChange({ text })}
          error={words(problem.text)}
          isMultiline
          rows={2}
          dir={directionOf(language)}
          lang={language === 'und' ? undefined : language}
        />
      </div>
      {canRemove ? <IconButton icon="trash" label={t('review.cueRemove', { number })} onPress={onRemove} /> : null}
    </fieldset>
  )
}
