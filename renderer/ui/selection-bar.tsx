import type { ReactNode } from 'react'
import { Button } from './button.tsx'

type Props = {
  /** "3 cases chosen"; empty where none is. */
  readonly text: string
  readonly clearLabel: string
  readonly onClear: () => void
  readonly children: ReactNode
}

/** What can be done with the chosen rows; its words are announced when the choice changes. */
export function SelectionBar({ text, clearLabel, onClear, children }: Props) {
  return (
    <div>
      <div className="visually-hidden" role="status">
        {text}
      </div>
      {text === '' ? null : (
        <div className="selection-bar">
          <span aria-hidden>{text}</span>
          {children}
          <Button kind="quiet" onPress={onClear}>
            {clearLabel}
          </Button>
        </div>
      )}
    </div>
  )
}
