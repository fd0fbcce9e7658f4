import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'
import { OptionItem } from './option-item.tsx'

type Props<Value extends string> = FieldWords & {
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** One choice of a short list. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, description, error, options, value, onChange, placeholder, ...rest } = props
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...given({ ...rest, placeholder })}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <Icon name="down" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="popover" offset={4}>
        <ListBox className="options" items={options.map((option) => ({ id: option.value, option }))}>
          {({ option }) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
