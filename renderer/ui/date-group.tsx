import { type ReactNode, useId } from 'react'
import { Group } from 'react-aria-components'
import type { FieldWords } from './field-parts.tsx'
import { Icon } from './icon.tsx'

type Props = FieldWords & {
  readonly isRequired: boolean
  /** The inputs, told the id of the label. */
  readonly children: (labelId: string) => ReactNode
}

/** Several inputs that make one date, with one label; description and error belong to all of them. */
export function DateGroup({ label, description, error, isRequired, children }: Props) {
  const labelId = useId()
  const notesId = useId()
  return (
    <Group className="field" aria-labelledby={labelId} aria-describedby={notesId}>
      <span id={labelId} className="field-label">
        {label}
        {isRequired ? (
          <span className="field-required" aria-hidden>
            {' *'}
          </span>
        ) : null}
      </span>
      <div className="date-parts">{children(labelId)}</div>
      <div id={notesId}>
        {description ? <p className="field-description">{description}</p> : null}
        {error ? (
          <p className="field-error">
            <Icon name="error" />
            <span>{error}</span>
          </p>
        ) : null}
      </div>
    </Group>
  )
}
