import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

type Props = {
  /** What the tooltip says; never the only place where it is said. */
  readonly text: ReactNode
  /** One button or other thing that takes the focus. */
  readonly children: ReactNode
}

/** A short explanation that appears at a focused or hovered control. */
export function Tooltip({ text, children }: Props) {
  return (
    <TooltipTrigger delay={600}>
      {children}
      <AriaTooltip className="tooltip" offset={4}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
