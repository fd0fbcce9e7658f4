import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components'
import { Icon } from './icon.tsx'

/** One value that narrows a list: `key` names it, `label` says what it is of, `value` what it is. */
export type FilterChip = { readonly key: string; readonly label: string; readonly value: string }

type Props = {
  readonly label: string
  readonly chips: readonly FilterChip[]
  readonly onRemove: (key: string) => void
  readonly removeLabel: string
}

/** What a list is narrowed to, each value with a way to take it out: arrow keys go from one to the next, Delete takes out. */
export function FilterChips({ label, chips, onRemove, removeLabel }: Props) {
  if (chips.length === 0) return null
  return (
    <TagGroup
      aria-label={label}
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key))
      }}
    >
      <TagList className="chips">
        {chips.map((chip) => (
          <Tag key={chip.key} id={chip.key} className="chip" textValue={`${chip.label}: ${chip.value}`}>
            <span className="chip-label">{chip.label}</span>
            <bdi>{chip.value}</bdi>
            <AriaButton slot="remove" className="chip-remove" aria-label={removeLabel}>
              <Icon name="close" />
            </AriaButton>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  )
}
