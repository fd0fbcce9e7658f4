import { type ReactNode, useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon } from './icon.tsx'

type Props = {
  readonly title: string
  readonly description?: ReactNode
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** How much of it needs attention, in words; empty where nothing does. */
  readonly wrong: string
  /** Name of the place, for the index beside the form. */
  readonly place: string
  readonly children: ReactNode
}

/** Fields under one question, which can be folded away. What is folded away keeps what was typed. */
export function FormSection({ title, description, isOpen, onToggle, wrong, place, children }: Props) {
  const id = useId()
  return (
    <section className="field-group form-section" aria-labelledby={`${id}-title`} data-section={place}>
      <h2 id={`${id}-title`}>
        <AriaButton className="form-section-title" aria-expanded={isOpen} aria-controls={`${id}-body`} onPress={onToggle}>
          <Icon name={isOpen ? 'down' : 'forward'} />
          <span>{title}</span>
          {wrong === '' ? null : (
            <span className="form-section-wrong">
              <Icon name="error" />
              {wrong}
            </span>
          )}
        </AriaButton>
      </h2>
      <div id={`${id}-body`} className="form-section-body" hidden={!isOpen}>
        {description ? <p className="field-description">{description}</p> : null}
        {children}
      </div>
    </section>
  )
}

type IndexProps = {
  readonly label: string
  readonly parts: readonly { readonly place: string; readonly title: string; readonly wrong: string }[]
  readonly onGo: (place: string) => void
}

/** The parts of a long form, to go to. */
export function FormIndex({ label, parts, onGo }: IndexProps) {
  return (
    <nav className="form-index no-print" aria-label={label}>
      <ul>
        {parts.map(({ place, title, wrong }) => (
          <li key={place}>
            <AriaButton className="form-index-link" onPress={() => onGo(place)}>
              <span>{title}</span>
              {wrong === '' ? null : (
                <>
                  <Icon name="error" />
                  <span className="visually-hidden">{wrong}</span>
                </>
              )}
            </AriaButton>
          </li>
        ))}
      </ul>
    </nav>
  )
}
