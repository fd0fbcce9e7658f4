import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  /** What to do next. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** A view with nothing in it yet, which says what to do next. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
