import { useState } from 'react'
import { DateGroup } from './date-group.tsx'
import type { DatePartLabels } from './date-inputs.tsx'
import { DatePartRow } from './date-part-row.tsx'
import { type DateParts, dateOf } from './date-parts.ts'
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
export function DayField({ defaultValue, onChange, labels, isRequired = false, ...words }: Props) {
  const [parts, setParts] = useState<DateParts>(() => {
    const [year = '', month = '', day = ''] = (defaultValue ?? '').split('-')
    return { precision: 'exact', year, month, day: day === '' ? '' : String(Number(day)), time: '' }
  })
  const change = (changed: Partial<DateParts>) => {
    const next = { ...parts, ...changed }
    setParts(next)
    const isEmpty = [next.year, next.month, next.day].every((part) => part.trim() === '')
    onChange(isEmpty ? 'empty' : (dateOf(next)?.value ?? null))
  }
  return (
    <DateGroup {...words} isRequired={isRequired}>
      {() => (
        <DatePartRow
          parts={parts}
          labels={{ ...labels, noMonth: '—' }}
          isMonthOptional={!isRequired}
          isInvalid={Boolean(words.error)}
          onChange={change}
        />
      )}
    </DateGroup>
  )
}
