import { type ReactNode, useState } from 'react'
import { CheckboxGroup, Text, useFilter } from 'react-aria-components'
import { Checkbox } from './checkbox.tsx'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { given } from './given.ts'
import type { OptionGroup } from './option.ts'
import { SearchField } from './search-field.tsx'

type Props<Value extends string> = FieldWords & {
  /** Options under headings; one group with an empty label for a plain list. */
  readonly groups: readonly OptionGroup<Value>[]
  readonly value: readonly Value[]
  readonly onChange: (value: Value[]) => void
  /** Where the list is long: words for its search, and what is said where nothing fits. */
  readonly search?: { readonly label: string; readonly emptyText: string } | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isInline?: boolean | undefined
  /** What stands before the list: the choice so far. */
  readonly chosen?: ReactNode
}

/** Several choices of a list, grouped and searchable where it is long. */
export function CheckboxList<Value extends string>(props: Props<Value>) {
  const { label, description, error, groups, value, onChange, search, isInline = false, chosen, ...rest } = props
  const [text, setText] = useState('')
  const { contains } = useFilter({ sensitivity: 'base' })
  const shown = groups
    .map((group) => ({ ...group, options: group.options.filter((option) => text === '' || contains(option.label, text)) }))
    .filter((group) => group.options.length > 0)
  const isPlain = groups.length === 1 && groups[0]?.label === ''
  return (
    <CheckboxGroup
      className="field"
      value={[...value]}
      onChange={(values) => onChange(inOrder(groups, new Set(values)))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...given(rest)}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      {description ? (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      ) : null}
      {chosen}
      {search ? (
        <SearchField label={search.label} placeholder={search.label} isLabelHidden value={text} onChange={setText} />
      ) : null}
      <div className={isPlain ? `choices ${isInline ? 'choices-inline' : ''}` : 'checklist'}>
        {shown.map((group) => (
          <div
            key={group.label}
            className="checklist-group"
            {...(group.label ? { role: 'group', 'aria-label': group.label } : {})}
          >
            {group.label ? <div className="checklist-group-title">{group.label}</div> : null}
            <div className={isInline ? 'choices choices-inline' : 'choices'}>
              {group.options.map((option) => (
                <Checkbox key={option.value} value={option.value} description={option.description}>
                  {option.label}
                </Checkbox>
              ))}
            </div>
          </div>
        ))}
        {shown.length === 0 && search ? <p className="quiet">{search.emptyText}</p> : null}
      </div>
      <FieldNotes error={error} />
    </CheckboxGroup>
  )
}

function inOrder<Value extends string>(groups: readonly OptionGroup<Value>[], chosen: ReadonlySet<string>): Value[] {
  return groups.flatMap((group) => group.options.map((option) => option.value)).filter((one) => chosen.has(one))
}
