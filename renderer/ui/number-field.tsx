import { useState } from 'react'
import type { FieldWords } from './field-parts.tsx'
import { TextField } from './text-field.tsx'

type Props = FieldWords & {
  readonly value: number
  /** Called with whole numbers within the limits only. */
  readonly onChange: (value: number) => void
  readonly min: number
  readonly max: number
  readonly isDisabled?: boolean | undefined
}

/** A whole number, typed. What is not one is set back when the field is left. */
export function NumberField({ value, onChange, min, max, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      value={typed ?? String(value)}
      inputMode="numeric"
      dir="ltr"
      onChange={(text) => {
        setTyped(text)
        const number = /^\d+$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
        if (number >= min && number <= max) onChange(number)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
