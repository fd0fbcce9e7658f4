import { useId, useState } from 'react'
import { Select as AriaSelect, Button, Group, ListBox, Popover, SelectValue } from 'react-aria-components'
import type { DateWithPrecision } from '../../shared/domain/date-with-precision.ts'
import { DatePartInput, type DatePartLabels, MonthSelect } from './date-inputs.tsx'
import { type DateParts, dateOf, inputsOf, type Precision, partsOf } from './date-parts.ts'
import type { FieldWords } from './field-parts.tsx'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'
import { OptionItem } from './option-item.tsx'

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
  const { label, description, error, defaultValue, onChange, precisions, precisionLabel, labels, isRequired = false } = props
  const [parts, setParts] = useState<DateParts>(() => (defaultValue === null ? empty : partsOf(defaultValue)))
  const ids = { label: useId(), notes: useId(), precision: useId() }
  const change = (changed: Partial<DateParts>) => {
    const next = { ...parts, ...changed }
    setParts(next)
    onChange(dateOf(next))
  }
  const isInvalid = Boolean(error)
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
        <AriaSelect
          className="part part-precision"
          aria-labelledby={`${ids.label} ${ids.precision}`}
          value={parts.precision}
          onChange={(key) => {
            const chosen = precisions.find((option) => option.value === key)
            if (chosen) change({ precision: chosen.value })
          }}
        >
          <span id={ids.precision} className="part-label">
            {precisionLabel}
          </span>
          <Button className="input select-button">
            <SelectValue className="select-value" />
            <Icon name="down" />
          </Button>
          <Popover className="popover" offset={4}>
            <ListBox className="options">
              {precisions.map((option) => (
                <OptionItem key={option.value} option={option} />
              ))}
            </ListBox>
          </Popover>
        </AriaSelect>
        {inputsOf(parts.precision).map((part) =>
          part === 'month' ? (
            <MonthSelect
              key={part}
              labels={labels}
              value={parts.month}
              isOptional={parts.precision === 'estimate'}
              isInvalid={isInvalid}
              onChange={(month) => change({ month })}
            />
          ) : (
            <DatePartInput
              key={part}
              part={part}
              label={labels[part]}
              value={parts[part]}
              isInvalid={isInvalid}
              onChange={(text) => change({ [part]: text })}
            />
          ),
        )}
      </div>
      <DateNotes id={ids.notes} description={description} error={error} />
    </Group>
  )
}

/** The words under a date, tied to the whole group. */
export function DateNotes({ id, description, error }: { readonly id: string } & Pick<FieldWords, 'description' | 'error'>) {
  return (
    <div id={id}>
      {description ? <p className="field-description">{description}</p> : null}
      {error ? (
        <p className="field-error">
          <Icon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
