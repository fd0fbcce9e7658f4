import { type IconName, iconPaths, mirroredIcons } from './icon-paths.ts'

type Props = {
  readonly name: IconName
  /** Words for an icon that stands alone; without them it is decoration beside a word. */
  readonly label?: string | undefined
}

/** One of our own small drawings, in the colour of the text around it. */
export function Icon({ name, label }: Props) {
  return (
    <svg
      className={mirroredIcons.has(name) ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role="img"
      aria-hidden={label === undefined}
      aria-label={label ?? ''}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
