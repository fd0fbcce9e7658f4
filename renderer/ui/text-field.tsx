import type { Ref } from 'react'
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'

type Props = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isMultiline?: boolean | undefined
  readonly rows?: number | undefined
  /** Language of what is written here, where it is known: it decides fonts and how it is read aloud. */
  readonly lang?: string | undefined
  /** `auto` (the rule): the text itself decides. `ltr` for keys, paths and codes. */
  readonly dir?: 'auto' | 'ltr' | 'rtl' | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined
  readonly inputMode?: 'text' | 'numeric' | undefined
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  readonly name?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined
  readonly isMono?: boolean | undefined
}

/** One line or several of text in any language. Nothing typed here is remembered by the browser. */
export function TextField(props: Props) {
  const {
    label,
    description,
    error,
    isMultiline,
    rows,
    lang,
    dir = 'auto',
    placeholder,
    inputRef,
    isMono,
    onBlur,
    ...rest
  } = props
  const input = {
    ...given({ lang }),
    placeholder: placeholder ?? ' ',
    dir,
    className: isMono ? 'input mono' : 'input',
    autoComplete: 'off',
    spellCheck: false,
    ...(inputRef ? { ref: inputRef } : {}),
  }
  return (
    <AriaTextField
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...given({ ...rest, onBlur: onBlur && (() => onBlur()) })}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      {isMultiline ? <TextArea {...input} rows={rows ?? 5} /> : <Input {...input} />}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
