import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'
import type { Option } from './option.ts'

type Props<Value extends string> = FieldWords & {
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly isInline?: boolean
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

/** One choice of few, all of them in view. */
export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { label, description, error, options, value, onChange, isInline = false, ...rest } = props
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen)
        if (option) onChange(option.value)
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      orientation={isInline ? 'horizontal' : 'vertical'}
      {...given(rest)}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <div className={isInline ? 'choices choices-inline' : 'choices'}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className="choice-field">
            <RadioButton className="choice">
              {({ isSelected }) => (
                <>
                  <span className="choice-mark choice-mark-round" aria-hidden>
                    {isSelected ? <span className="choice-dot" /> : null}
                  </span>
                  <span>{option.label}</span>
                </>
              )}
            </RadioButton>
            {option.description ? (
              <Text slot="description" className="field-description">
                {option.description}
              </Text>
            ) : null}
          </RadioField>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}
