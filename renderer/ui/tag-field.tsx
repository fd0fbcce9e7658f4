import { type KeyboardEvent, useState } from 'react'
import { ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { ContentText } from './content-text.tsx'
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts.tsx'
import { IconButton } from './icon-button.tsx'

type Props = FieldWords & {
  readonly value: readonly string[]
  readonly onChange: (tags: string[]) => void
  /** Tags that are used already, in the order in which they are offered. */
  readonly suggestions: readonly string[]
  /** What the button that takes a tag away is called. */
  readonly removeLabel: (tag: string) => string
  /** Said where what was typed is not used yet. */
  readonly newText: string
  readonly maxLength: number
}

/** Short words of the user's own: chosen from those in use, or typed; Enter or a comma adds one. */
export function TagField(props: Props) {
  const { label, description, error, value, onChange, suggestions, removeLabel, newText, maxLength } = props
  const [text, setText] = useState('')
  const add = (typed: string) => {
    const tag = typed.replaceAll(/[,،;؛]/g, ' ').trim()
    if (tag !== '' && !value.includes(tag)) onChange([...value, tag])
    setText('')
  }
  const addTyped = (event: KeyboardEvent) => {
    const isAdding = ['Enter', ',', '،'].includes(event.key) && text.trim() !== ''
    const isOnSuggestion = event.target instanceof Element && event.target.getAttribute('aria-activedescendant')
    if (!isAdding || isOnSuggestion) return
    event.preventDefault()
    event.stopPropagation()
    add(text)
  }
  return (
    <div className="stack stack-tight">
      <AriaComboBox
        className="field"
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== ''}
        menuTrigger="input"
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          if (typeof key === 'string') add(key)
        }}
        items={suggestions
          .filter((tag) => !value.includes(tag) && tag.toLowerCase().includes(text.trim().toLowerCase()))
          .map((tag) => ({ id: tag }))}
        defaultFilter={() => true}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
      >
        <FieldLabel label={label} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to the keys of the field inside it */}
        <div onKeyDownCapture={addTyped} onBlur={() => add(text)}>
          <Input className="input" dir="auto" autoComplete="off" placeholder=" " maxLength={maxLength} />
        </div>
        <FieldNotes description={description} error={error} />
        <Popover className="popover" offset={4}>
          <section aria-label={label}>
            <ListBox<{ readonly id: string }>
              className="options"
              renderEmptyState={() => <div className="popover-empty">{newText}</div>}
            >
              {({ id }) => (
                <ListBoxItem className="option" id={id} textValue={id}>
                  <ContentText>{id}</ContentText>
                </ListBoxItem>
              )}
            </ListBox>
          </section>
        </Popover>
      </AriaComboBox>
      {value.length === 0 ? null : (
        <ul className="tag-list" aria-label={label}>
          {value.map((tag) => (
            <li key={tag} className="tag tag-accent">
              <ContentText>{tag}</ContentText>
              <IconButton icon="close" label={removeLabel(tag)} onPress={() => onChange(value.filter((one) => one !== tag))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
