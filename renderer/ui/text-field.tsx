import type { Ref } from 'react'
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components'
import { textLimits } from '../../shared/domain/fields.ts'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'
import { Icon } from './icon.tsx'
import { usePasteLimit } from './use-paste-limit.ts'

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

/** Paths and keys may be longer than a line of text. */
const longestPath = 32_000

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
  const maxLength = rest.maxLength ?? (isMultiline ? textLimits.text : isMono || dir === 'ltr' ? longestPath : textLimits.line)
  const paste = usePasteLimit(maxLength)
  const input = {
    ...given({ lang }),
    placeholder: placeholder ?? ' ',
    dir,
    className: isMono ? 'input mono' : 'input',
    autoComplete: 'off',
    spellCheck: false,
    onPaste: paste.onPaste,
    ...(inputRef ? { ref: inputRef } : {}),
  }
  return (
    <AriaTextField
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...given({ ...rest, onBlur: onBlur && (() => onBlur()) })}
      maxLength={maxLength}
      onChange={(text) => {
        paste.forget()
        rest.onChange(text)
      }}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      {isMultiline ? <TextArea {...input} rows={rows ?? 5} /> : <Input {...input} />}
      <FieldNotes description={description} error={error} />
      {paste.refusal === null ? null : (
        <p className="field-error" role="alert">
          <Icon name="error" />
          <span>{paste.refusal}</span>
        </p>
      )}
    </AriaTextField>
  )
}
