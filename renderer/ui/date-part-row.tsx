import { DatePartInput, type DatePartLabels, MonthSelect } from './date-inputs.tsx'
import { type DateParts, inputsOf } from './date-parts.ts'

type Props = {
  readonly parts: DateParts
  readonly labels: DatePartLabels
  readonly isMonthOptional: boolean
  readonly isInvalid: boolean
  readonly onChange: (changed: Partial<DateParts>) => void
}

/** The inputs that a date of this precision asks for, side by side. */
export function DatePartRow({ parts, labels, isMonthOptional, isInvalid, onChange }: Props) {
  return inputsOf(parts.precision).map((part) =>
    part === 'month' ? (
      <MonthSelect
        key={part}
        labels={labels}
        value={parts.month}
        isOptional={isMonthOptional}
        isInvalid={isInvalid}
        onChange={(month) => onChange({ month })}
      />
    ) : (
      <DatePartInput
        key={part}
        part={part}
        label={labels[part]}
        value={parts[part]}
        isInvalid={isInvalid}
        onChange={(text) => onChange({ [part]: text })}
      />
    ),
  )
}
