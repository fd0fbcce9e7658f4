import { useId, useState } from 'react'
import { Group } from 'react-aria-components'
import { DatePartInput, type DatePartLabels, MonthSelect } from './date-inputs.tsx'
import { type DateParts, dateOf, inputsOf } from './date-parts.ts'
import { DateNotes } from './date-with-precision-field.tsx'
import type { FieldWords } from './field-parts.tsx'

type Props = FieldWords & {
  /** `YYYY-MM-DD` or null; what it starts with. */
  readonly defaultValue: string | null
  /** The day; `empty` where nothing is typed; null while it is incomplete or does not exist. */
  readonly onChange: (day: string | 'empty' | null) => void
  readonly labels: DatePartLabels
  readonly isRequired?: boolean
}

/** A calendar day. */
export function DayField({ label, description, error, defaultValue, onChange, labels, isRequired = false }: Props) {
  const [parts, setParts] = useState<DateParts>(() => {
    const [year = '', month = '', day = ''] = (defaultValue ?? '').split('-')
    return { precision: 'exact', year, month, day: day === '' ? '' : String(Number(day)), time: '' }
  })
  const ids = { label: useId(), notes: useId() }
  const change = (changed: Partial<DateParts>) => {
    const next = { ...parts, ...changed }
    setParts(next)
    const isEmpty = [next.year, next.month, next.day].every((part) => part.trim() === '')
    onChange(isEmpty ? 'empty' : (dateOf(next)?.value ?? null))
  }
  return (
    <Group className="field" aria-labelledby={ids.label} aria-describedby={ids.notes}>
      <span id={ids.label} className="field-label">
        {label}
        {isRequired ? (
          <span className="field-required" aria-hidden>
            {' *'}
          </span>
        ) : null}
      </span>
      <div className="date-parts">
        {inputsOf('exact').map((part) =>
          part === 'month' ? (
            <MonthSelect
              key={part}
              labels={{ ...labels, noMonth: '—' }}
              value={parts.month}
              isOptional={!isRequired}
              isInvalid={Boolean(error)}
              onChange={(month) => change({ month })}
            />
          ) : (
            <DatePartInput
              key={part}
              part={part}
              label={labels[part]}
              value={parts[part]}
              isInvalid={Boolean(error)}
              onChange={(text) => change({ [part]: text })}
            />
          ),
        )}
      </div>
      <DateNotes id={ids.notes} description={description} error={error} />
    </Group>
  )
}
