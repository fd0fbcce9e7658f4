import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components'
import { given } from './given.ts'
import { Icon } from './icon.tsx'

type Props = {
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly isSelected?: boolean | undefined
  readonly isIndeterminate?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isRequired?: boolean | undefined
  readonly isInvalid?: boolean | undefined
  readonly onChange?: ((isSelected: boolean) => void) | undefined
  /** Its value within a list of checkboxes. */
  readonly value?: string | undefined
}

/** A box to tick, alone or in a list. */
export function Checkbox({ children, description, ...rest }: Props) {
  return (
    <CheckboxField className="choice-field" validationBehavior="aria" {...given(rest)}>
      <CheckboxButton className="choice">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="choice-mark" aria-hidden>
              {isIndeterminate ? '–' : isSelected ? <Icon name="check" /> : null}
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
      {description ? (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      ) : null}
    </CheckboxField>
  )
}
