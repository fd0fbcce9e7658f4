import type { ComponentProps } from 'react'
import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form'
import { DateField } from './date-field.tsx'

type Props<Draft extends FieldValues, Fields> = Omit<
  ComponentProps<typeof DateField>,
  'value' | 'onChange' | 'onBlur' | 'error'
> & {
  readonly control: Control<Draft, unknown, Fields>
  readonly name: FieldPathByValue<Draft, string>
}

/** A date of a form, kept as the text that is typed. */
export function DateInput<Draft extends FieldValues, Fields>({ control, name, ...rest }: Props<Draft, Fields>) {
  const { field, fieldState } = useController({ control, name })
  return (
    <DateField
      {...rest}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  )
}
