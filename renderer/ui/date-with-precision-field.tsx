import { useState } from 'react'
import type { DateWithPrecision } from '../../shared/domain/date-with-precision.ts'
import { DateGroup } from './date-group.tsx'
import type { DatePartLabels } from './date-inputs.tsx'
import { DatePartRow } from './date-part-row.tsx'
import { type DateParts, dateOf, type Precision, partsOf } from './date-parts.ts'
import type { FieldWords } from './field-parts.tsx'
import type { Option } from './option.ts'
import { PartSelect } from './part-select.tsx'

type Props = FieldWords & {
  /** What it starts with; the field keeps what is typed itself. */
  readonly defaultValue: DateWithPrecision | null
  /** The date so far, or null while it is incomplete or impossible. */
  readonly onChange: (date: DateWithPrecision | null) => void
  readonly precisions: readonly Option<Precision>[]
  readonly precisionLabel: string
  readonly labels: DatePartLabels
  readonly isRequired?: boolean
}

const empty: DateParts = { precision: 'exact', year: '', month: '', day: '', time: '' }

/** A date as precise as it is known: first how precisely, then only the inputs that this asks for. "Unknown" is an answer. */
export function DateWithPrecisionField(props: Props) {
  const { defaultValue, onChange, precisions, precisionLabel, labels, isRequired = false, ...words } = props
  const [parts, setParts] = useState<DateParts>(() => (defaultValue === null ? empty : partsOf(defaultValue)))
  const change = (changed: Partial<DateParts>) => {
    const next = { ...parts, ...changed }
    setParts(next)
    onChange(dateOf(next))
  }
  return (
    <DateGroup {...words} isRequired={isRequired}>
      {(labelId) => (
        <>
          <PartSelect
            part="precision"
            label={precisionLabel}
            groupLabelId={labelId}
            options={precisions}
            value={parts.precision}
            onChange={(precision) => change({ precision })}
          />
          <DatePartRow
            parts={parts}
            labels={labels}
            isMonthOptional={parts.precision === 'estimate'}
            isInvalid={Boolean(words.error)}
            onChange={change}
          />
        </>
      )}
    </DateGroup>
  )
}
