import { Icon } from './icon.tsx'

type Props = {
  /** What the steps lead to, for screen readers. */
  readonly label: string
  readonly steps: readonly string[]
  /** The step that is under way, from 0. */
  readonly current: number
  /** Word for a step that is done. */
  readonly doneLabel: string
}

/** Where one is on a way of several steps. */
export function Steps({ label, steps, current, doneLabel }: Props) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          {...(index === current ? { 'aria-current': 'step' as const } : {})}
          {...(index < current ? { 'data-done': true } : {})}
        >
          {index < current ? <Icon name="check" label={doneLabel} /> : null}
          <span>{step}</span>
          {index < steps.length - 1 ? <Icon name="forward" /> : null}
        </li>
      ))}
    </ol>
  )
}
