import { Button as AriaButton } from 'react-aria-components'
import { given } from './given.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Tooltip } from './tooltip.tsx'

type Props = {
  readonly icon: IconName
  /** Its name, for those who listen and, as a tooltip, for those who look. */
  readonly label: string
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly slot?: string
}

/** A small button that shows an icon only. */
export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <AriaButton className="button button-quiet button-icon" aria-label={label} {...given(rest)}>
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  )
}
