import type { Ref } from 'react'
import { SearchField as AriaSearchField, Button, Input, Label } from 'react-aria-components'
import { given } from './given.ts'
import { Icon } from './icon.tsx'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: ((value: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  /** The label is for screen readers only; the placeholder or the place says the rest. */
  readonly isLabelHidden?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/** Where to type what is looked for; Escape empties it. */
export function SearchField({ label, placeholder, isLabelHidden = false, inputRef, ...rest }: Props) {
  return (
    <AriaSearchField className="field search" {...given(rest)}>
      {({ isEmpty }) => (
        <>
          <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
          <div className="input-group">
            <span className="search-icon">
              <Icon name="search" />
            </span>
            <Input
              className="input"
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder ?? ' '}
              {...(inputRef ? { ref: inputRef } : {})}
            />
            <span className="input-group-end" hidden={isEmpty}>
              <Button className="button button-quiet button-icon">
                <Icon name="close" />
              </Button>
            </span>
          </div>
        </>
      )}
    </AriaSearchField>
  )
}
