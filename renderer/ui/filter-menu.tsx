import type { ReactNode } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Icon } from './icon.tsx'

type Props = {
  readonly label: string
  /** How many values are chosen; said beside the label. */
  readonly count: number
  readonly countLabel: string
  readonly children: ReactNode
}

/** A button that opens one way to narrow a list: choices, a period, a person. Escape closes it and gives the focus back. */
export function FilterMenu({ label, count, countLabel, children }: Props) {
  return (
    <DialogTrigger>
      <AriaButton className={count > 0 ? 'button filter-button filter-button-on' : 'button filter-button'}>
        <span className="button-content">{count > 0 ? countLabel : label}</span>
        <Icon name="down" />
      </AriaButton>
      <Popover className="popover filter-popover" placement="bottom start" offset={4}>
        <Dialog className="filter-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
