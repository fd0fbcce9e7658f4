import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'

type Props = {
  /** One key for each row, which stays the same while the row does. */
  readonly rowKeys: readonly string[]
  readonly title: (number: number) => string
  readonly removeLabel: (number: number) => string
  /** Null for a row that cannot be removed. */
  readonly onRemove: (index: number) => void
  /** How many rows there must be. */
  readonly least?: number
  readonly children: (index: number) => ReactNode
  /** Buttons that add a row. */
  readonly add: readonly { readonly label: string; readonly onPress: () => void }[]
  /** What is wrong with the list as a whole. */
  readonly error?: string | undefined
  /** Rows side by side in one line each, for a few short answers. */
  readonly isTight?: boolean
}

/**
 * Answers that may be given several times. The focus is never lost: a new row takes it, and after a row is removed the
 * next one has it, or the button that adds one.
 */
export function RowList(props: Props) {
  const { rowKeys, title, removeLabel, onRemove, least = 0, children, add, error, isTight = false } = props
  const place = useRef<HTMLDivElement>(null)
  const next = useRef<{ readonly count: number; readonly index: number } | null>(null)
  const count = rowKeys.length
  useEffect(() => {
    const wanted = next.current
    if (wanted === null || wanted.count !== count) return
    next.current = null
    focusRow(place.current, wanted.index)
  }, [count])
  return (
    <div className="row-list" ref={place}>
      {rowKeys.map((key, index) => (
        <Row
          key={key}
          title={title(index + 1)}
          isTight={isTight}
          remove={
            count <= least ? null : (
              <IconButton
                icon="trash"
                label={removeLabel(index + 1)}
                onPress={() => {
                  next.current = { count: count - 1, index: Math.min(index, count - 2) }
                  onRemove(index)
                }}
              />
            )
          }
        >
          {children(index)}
        </Row>
      ))}
      {error ? (
        <p className="field-error">
          <Icon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
      <div className="actions row-list-add">
        {add.map(({ label, onPress }) => (
          <Button
            key={label}
            icon="add"
            onPress={() => {
              next.current = { count: count + 1, index: count }
              onPress()
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}

type RowProps = {
  readonly title: string
  readonly isTight: boolean
  readonly remove: ReactNode
  readonly children: ReactNode
}

function Row({ title, isTight, remove, children }: RowProps) {
  const id = useId()
  if (isTight) {
    return (
      <fieldset className="row-tight" aria-labelledby={id} data-row>
        <span id={id} className="visually-hidden">
          {title}
        </span>
        {children}
        {remove}
      </fieldset>
    )
  }
  return (
    <fieldset className="card section" aria-labelledby={id} data-row>
      <div className="row">
        <h3 id={id} className="grow">
          {title}
        </h3>
        {remove}
      </div>
      {children}
    </fieldset>
  )
}

/** The first input of a row; of no row, the button that adds one. */
function focusRow(place: HTMLElement | null, index: number): void {
  const rows = Array.from(place?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [])
  const row = rows[index]
  const inputs = row?.querySelectorAll<HTMLElement>('input:not([type="hidden"]), textarea, .select-button')
  const first = Array.from(inputs ?? []).find((input) => input.closest('[aria-hidden="true"]') === null)
  const fallback = place?.querySelector<HTMLElement>(':scope > .row-list-add button')
  const target = first ?? fallback
  target?.focus()
}
