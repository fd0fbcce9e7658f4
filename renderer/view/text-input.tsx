import type { ComponentProps } from 'react'
import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form'
import { TextField } from '../ui/text-field.tsx'

type Props<Draft extends FieldValues, Fields> = Omit<
  ComponentProps<typeof TextField>,
  'value' | 'onChange' | 'onBlur' | 'error'
> & {
  readonly control: Control<Draft, unknown, Fields>
  readonly name: FieldPathByValue<Draft, string>
}

/** A text field of a form. */
export function TextInput<Draft extends FieldValues, Fields>({ control, name, ...rest }: Props<Draft, Fields>) {
  const { field, fieldState } = useController({ control, name })
  return (
    <TextField
      {...rest}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  )
}
