import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { given } from './given.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

type Props = {
  readonly children: ReactNode
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet'
  readonly icon?: IconName | undefined
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  /** Work is under way: the button keeps its focus and does nothing more. */
  readonly isPending?: boolean
  readonly isWide?: boolean
  readonly autoFocus?: boolean
  readonly onPress?: (() => void) | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-keyshortcuts'?: string | undefined
  /** Whether what the button shows is shown. */
  readonly 'aria-expanded'?: boolean | undefined
  readonly className?: string
}

/**
 * A button: plain, the primary one of a view, a dangerous one, or a quiet one. A pending one is told to screen readers as
 * unavailable; what is going on is said by what is drawn beside it.
 */
export function Button(props: Props) {
  const { children, kind = 'plain', icon, isPending = false, isWide = false, className, onPress, type, ...rest } = props
  const classes = ['button', kind === 'plain' ? '' : `button-${kind}`, isWide ? 'button-wide' : '', className ?? '']
  return (
    <AriaButton
      className={classes.filter(Boolean).join(' ')}
      {...given(rest)}
      {...(isPending ? { 'aria-disabled': true, 'data-pending': true } : given({ onPress, type }))}
    >
      {isPending ? <span className="spinner" aria-hidden /> : icon && <Icon name={icon} />}
      <span className="button-content">{children}</span>
    </AriaButton>
  )
}
