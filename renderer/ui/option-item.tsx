import { ListBoxItem, Text } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'

/** One line of a list to choose from. */
export function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.value} textValue={option.label} className="option">
      {({ isSelected }) => (
        <>
          {isSelected ? (
            <span className="option-check">
              <Icon name="check" />
            </span>
          ) : null}
          <Text slot="label">
            <bdi>{option.label}</bdi>
          </Text>
          {option.description ? (
            <Text slot="description" className="quiet">
              {option.description}
            </Text>
          ) : null}
        </>
      )}
    </ListBoxItem>
  )
}
