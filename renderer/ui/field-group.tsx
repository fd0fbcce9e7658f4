import { type ReactNode, useId } from 'react'

type Props = {
  readonly title: string
  readonly description?: ReactNode
  readonly children: ReactNode
  /** Beside the title: a button that adds one more. */
  readonly actions?: ReactNode
}

/** Fields that belong together, under one question. */
export function FieldGroup({ title, description, children, actions }: Props) {
  const id = useId()
  return (
    <section className="field-group" aria-labelledby={id}>
      <div className="toolbar">
        <h2 id={id} className="grow">
          {title}
        </h2>
        {actions}
      </div>
      {description ? <p className="field-description">{description}</p> : null}
      {children}
    </section>
  )
}
