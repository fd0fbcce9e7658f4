import type { ReactNode } from 'react'

type Props = {
  readonly title: ReactNode
  /** Above the title: reference, status, classification. */
  readonly before?: ReactNode
  /** Under the title. */
  readonly after?: ReactNode
  readonly actions?: ReactNode
  /** Tabs follow: the line under the header is theirs. */
  readonly hasTabs?: boolean
}

/** The head of a page: what it is, and what can be done with it. */
export function PageHeader({ title, before, after, actions, hasTabs = false }: Props) {
  return (
    <header className={hasTabs ? 'page-header page-header-with-tabs' : 'page-header'}>
      <div className="page-header-titles">
        {before ? <div className="page-header-before">{before}</div> : null}
        <h1>{title}</h1>
        {after ? <div className="page-header-after">{after}</div> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  )
}
