import { useId } from 'react'
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'
import { OptionItem } from './option-item.tsx'

type Props<Value extends string> = {
  readonly part: 'precision' | 'month'
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly isInvalid?: boolean
}

/** One chosen part of a date. */
export function PartSelect<Value extends string>(props: Props<Value>) {
  const { part, label, options, value, onChange, isInvalid = false } = props
  const id = useId()
  return (
    <AriaSelect
      className={`part part-${part}`}
      aria-labelledby={id}
      placeholder="—"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
      isInvalid={isInvalid}
      validationBehavior="aria"
    >
      <span id={id} className="part-label">
        {label}
      </span>
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <Icon name="down" />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="options">
          {options.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
