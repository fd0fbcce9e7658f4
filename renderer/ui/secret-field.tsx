import { type Ref, useState } from 'react'
import { TextField as AriaTextField, Input, ToggleButton } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'
import { Icon } from './icon.tsx'

type Props = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Name of the switch that shows what is typed: "Show passphrase". */
  readonly showLabel: string
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly name?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/** A passphrase: hidden until asked for, never offered for saving, never spell-checked. */
export function SecretField({ label, description, error, showLabel, inputRef, ...rest }: Props) {
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      className="field"
      type={isShown ? 'text' : 'password'}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      {...given(rest)}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <div className="input-group">
        <Input
          className="input input-secret"
          dir="ltr"
          data-1p-ignore
          data-lpignore="true"
          {...(inputRef ? { ref: inputRef } : {})}
        />
        <span className="input-group-end">
          <ToggleButton
            className="button button-quiet button-icon"
            aria-label={showLabel}
            isSelected={isShown}
            onChange={setShown}
          >
            <Icon name={isShown ? 'eye-off' : 'eye'} />
          </ToggleButton>
        </span>
      </div>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
