import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

/** What a tag or a note means. `plain` says nothing more than its words. */
export type Meaning = 'plain' | 'accent' | 'good' | 'warn' | 'bad'

type Props = {
  readonly children: ReactNode
  readonly meaning?: Meaning
  readonly icon?: IconName | undefined
}

/** A short word about something; with an icon where it means good, warning or bad. */
export function Tag({ children, meaning = 'plain', icon }: Props) {
  const shown = icon ?? iconOf[meaning]
  return (
    <span className={meaning === 'plain' ? 'tag' : `tag tag-${meaning}`}>
      {shown ? <Icon name={shown} /> : null}
      <span>{children}</span>
    </span>
  )
}

const iconOf: Readonly<Record<Meaning, IconName | null>> = {
  plain: null,
  accent: null,
  good: 'check',
  warn: 'warning',
  bad: 'error',
}
