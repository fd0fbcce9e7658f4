import type { CSSProperties } from 'react'
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'

type Props = {
  readonly label: string
  /** From 0 to 1; null while nobody knows how long it takes. */
  readonly done: number | null
  /** How far it is, in words: bytes, files, time left. */
  readonly text: string
}

/** How far a long work has come. */
export function ProgressBar({ label, done, text }: Props) {
  const percent = done === null ? 0 : Math.round(Math.min(1, Math.max(0, done)) * 1000) / 10
  const fill: CSSProperties & Record<'--done', string> = { '--done': `${percent}%` }
  return (
    <AriaProgressBar className="progress" value={percent} isIndeterminate={done === null} valueLabel={text}>
      <Label>{label}</Label>
      <span className="progress-text">{text}</span>
      <div className="progress-track">
        {done === null ? <div className="progress-fill" data-unknown /> : <div className="progress-fill" style={fill} />}
      </div>
    </AriaProgressBar>
  )
}
