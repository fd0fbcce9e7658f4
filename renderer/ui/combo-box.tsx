import { ComboBox as AriaComboBox, Button, Input, ListBox, Popover } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'
import { OptionItem } from './option-item.tsx'

type Props<Value extends string> = FieldWords & {
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  /** Said where no option fits what was typed. */
  readonly emptyText: string
  /** Where the caller looks options up itself: what was typed. Without it, the options are filtered here. */
  readonly onSearch?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly lang?: string | undefined
}

/** One choice of a long list, found by typing. */
export function ComboBox<Value extends string>(props: Props<Value>) {
  const { label, description, error, options, value, onChange, emptyText, onSearch, placeholder, lang, ...rest } = props
  return (
    <AriaComboBox
      className="field"
      menuTrigger="focus"
      allowsEmptyCollection
      value={value}
      onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
      {...(onSearch
        ? { items: options.map((option) => ({ id: option.value, option })), onInputChange: onSearch, defaultFilter: () => true }
        : { defaultItems: options.map((option) => ({ id: option.value, option })) })}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...given(rest)}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <div className="input-group">
        <Input className="input" dir="auto" autoComplete="off" placeholder={placeholder ?? ' '} {...given({ lang })} />
        <span className="input-group-end">
          <Button className="button button-quiet button-icon">
            <Icon name="down" />
          </Button>
        </span>
      </div>
      <FieldNotes description={description} error={error} />
      <Popover className="popover" offset={4}>
        <section aria-label={label}>
          <ListBox<{ readonly id: Value; readonly option: Option<Value> }>
            className="options"
            renderEmptyState={() => <div className="popover-empty">{emptyText}</div>}
          >
            {({ option }) => <OptionItem option={option} />}
          </ListBox>
        </section>
      </Popover>
    </AriaComboBox>
  )
}
