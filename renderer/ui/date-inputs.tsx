import { useId } from 'react'
import { Input, TextField, useLocale } from 'react-aria-components'
import { latinDigits } from './date-parts.ts'
import { PartSelect } from './part-select.tsx'

export type DatePartLabels = {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: string
  /** Choice for an estimate without a month. */
  readonly noMonth: string
}

type InputProps = {
  readonly label: string
  readonly part: 'day' | 'year' | 'time'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isInvalid: boolean
}

/** One typed part of a date. */
export function DatePartInput({ label, part, value, onChange, isInvalid }: InputProps) {
  const id = useId()
  return (
    <TextField
      className={`part part-${part}`}
      aria-labelledby={id}
      value={value}
      isInvalid={isInvalid}
      validationBehavior="aria"
      onChange={(text) => onChange(latinDigits(text))}
      maxLength={part === 'day' ? 2 : part === 'year' ? 4 : 5}
    >
      <span id={id} className="part-label">
        {label}
      </span>
      <Input
        className="input number"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        {...(part === 'time' ? { placeholder: '21:40' } : {})}
      />
    </TextField>
  )
}

type MonthProps = {
  readonly labels: DatePartLabels
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isOptional: boolean
  readonly isInvalid: boolean
}

/** The month, by its name in the language of the page. */
export function MonthSelect({ labels, value, onChange, isOptional, isInvalid }: MonthProps) {
  const { locale } = useLocale()
  const options = [...(isOptional ? [{ value: 'none', label: labels.noMonth }] : []), ...monthsIn(locale)]
  return (
    <PartSelect
      part="month"
      label={labels.month}
      options={options}
      value={value === '' ? (isOptional ? 'none' : null) : value}
      onChange={(month) => onChange(month === 'none' ? '' : month)}
      isInvalid={isInvalid}
    />
  )
}

function monthsIn(locale: string): readonly { readonly value: string; readonly label: string }[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' })
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1).padStart(2, '0'),
    label: name.format(new Date(Date.UTC(2024, month, 15))),
  }))
}
