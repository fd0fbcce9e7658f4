import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type Props = {
  readonly title: string
  /** What happened, what was kept, what to do. */
  readonly children: ReactNode
  readonly retryLabel?: string | undefined
  readonly onRetry?: (() => void) | undefined
}

/** A view that could not be shown. */
export function ErrorState({ title, children, retryLabel, onRetry }: Props) {
  return (
    <div className="state state-failed" role="alert">
      <Icon name="error" />
      <h2>{title}</h2>
      <p>{children}</p>
      {retryLabel && onRetry ? <Button onPress={onRetry}>{retryLabel}</Button> : null}
    </div>
  )
}
