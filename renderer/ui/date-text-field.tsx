import type { ReactNode, Ref } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import { Button } from './button.tsx'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'

type Props = FieldWords & {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onFocusChange: (isFocused: boolean) => void
  /** Said aloud when what was typed has been understood, or not; empty where nothing is to say. */
  readonly announcement: string
  /** The button that says that it is not known; null where that is no answer. */
  readonly unknown: { readonly label: string; readonly isChosen: boolean; readonly onPress: () => void } | null
  /** Beside the text: how precisely it is known. */
  readonly precision?: ReactNode
  /** Under the text: other readings to choose from. */
  readonly actions?: ReactNode
  readonly isRequired?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/** A date as text, with what was understood under it; "unknown" is the next key. */
export function DateTextField(props: Props) {
  const { label, description, error, value, onChange, onFocusChange, announcement, unknown, precision, actions, ...rest } = props
  return (
    <div className="field date-field">
      <AriaTextField
        className="field"
        value={value}
        onChange={onChange}
        onFocus={() => onFocusChange(true)}
        onBlur={() => onFocusChange(false)}
        isInvalid={Boolean(error)}
        isRequired={rest.isRequired ?? false}
        validationBehavior="aria"
      >
        <FieldLabel label={label} isRequired={rest.isRequired} />
        <div className="date-row">
          <Input
            className="input date-text"
            dir="auto"
            placeholder=" "
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            {...given({ ref: rest.inputRef })}
          />
          {unknown === null ? null : (
            <Button
              kind={unknown.isChosen ? 'plain' : 'quiet'}
              onPress={unknown.onPress}
              aria-label={`${label}: ${unknown.label}`}
            >
              {unknown.label}
            </Button>
          )}
          {precision}
        </div>
        <FieldNotes description={description} error={error} />
      </AriaTextField>
      {actions ? <div className="actions">{actions}</div> : null}
      <div className="visually-hidden" role="status">
        {announcement}
      </div>
    </div>
  )
}
