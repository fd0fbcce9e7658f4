import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

type Meaning = 'info' | 'good' | 'warn' | 'bad'

type Props = {
  readonly meaning?: Meaning
  readonly title?: string | undefined
  readonly children?: ReactNode
  /** Buttons under the words. */
  readonly actions?: ReactNode
  /** Spoken when it appears: `alert` interrupts (failures), `status` waits. */
  readonly live?: 'alert' | 'status' | undefined
}

/** Something to know about what is on the page, with an icon beside its words. */
export function Note({ meaning = 'info', title, children, actions, live }: Props) {
  return (
    <div className={`note note-${meaning}`} {...(live ? { role: live } : {})}>
      <Icon name={icons[meaning]} />
      <div className="note-body">
        {title ? <p className="note-title">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
    </div>
  )
}

const icons: Readonly<Record<Meaning, IconName>> = { info: 'info', good: 'check', warn: 'warning', bad: 'error' }
