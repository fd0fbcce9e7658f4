import type { ReactNode } from 'react'
import { Menu as AriaMenu, Keyboard, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type MenuEntry = {
  readonly key: string
  readonly label: string
  readonly icon?: IconName
  readonly isDangerous?: boolean
  readonly isDisabled?: boolean
  /** The keys that do the same: "Ctrl+L". */
  readonly keys?: string
  readonly onAction: () => void
}

type Props = {
  /** One button that opens the menu. */
  readonly children: ReactNode
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** Things to do, behind one button. */
export function Menu({ children, label, entries }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end" offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.key}
              id={entry.key}
              textValue={entry.label}
              className={entry.isDangerous ? 'menu-item menu-item-danger' : 'menu-item'}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onAction}
            >
              {entry.icon ? <Icon name={entry.icon} /> : null}
              <Text slot="label">{entry.label}</Text>
              {entry.keys ? (
                <Keyboard className="menu-item-hint">
                  <bdi dir="ltr">{entry.keys}</bdi>
                </Keyboard>
              ) : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
