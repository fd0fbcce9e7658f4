import type { KeyboardEvent } from 'react'

/** A key on the row at a place that the table itself has no use for; `moveTo` gives the focus to another row. */
export type OnRowKey = (key: {
  readonly event: KeyboardEvent<HTMLElement>
  readonly index: number
  readonly moveTo: (index: number) => void
}) => void

type Options = {
  readonly count: number
  /** The row that has the focus, or would get it. */
  readonly current: number
  readonly rowsPerPage: number
  /** Things that stand side by side: how many in a line, and whether the line runs from right to left. */
  readonly line?: { readonly count: number; readonly isRightToLeft: boolean } | undefined
  readonly onMove: (index: number) => void
  readonly onAction: (index: number) => void
  readonly onToggle: ((index: number) => void) | null
  /** Chooses everything from where a range began to a row. */
  readonly onRange: ((index: number, from: number) => void) | null
  readonly onSelectAll: (() => void) | null
  readonly onClear: (() => void) | null
  readonly onDelete: ((index: number) => void) | null
  /** Any other key on a row. */
  readonly onOther?: (event: KeyboardEvent<HTMLElement>, index: number) => void
}

/** The keys of a table: arrows, Home, End, page keys, Enter, Space, Del, Ctrl+A, Escape; with Shift they choose. */
export function useGridKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  const { count, current, rowsPerPage, line, onMove, onAction, onToggle, onRange, onSelectAll, onClear, onDelete, onOther } =
    options
  return (event) => {
    if (count === 0 || event.altKey || isTyping(event.target)) return
    if (isAll(event) && onSelectAll) {
      event.preventDefault()
      onSelectAll()
      return
    }
    const to = target(event.key, { count, current, rowsPerPage, line })
    if (to !== null) {
      event.preventDefault()
      onMove(to)
      if (event.shiftKey && onRange && to !== current) onRange(to, current)
      return
    }
    if (event.ctrlKey || event.metaKey) return
    // Enter and Space on a control inside a row belong to that control.
    if (event.target !== event.currentTarget && !isRow(event.target)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onAction(current)
    } else if (event.key === ' ' && onToggle) {
      event.preventDefault()
      if (event.shiftKey && onRange) onRange(current, current)
      else onToggle(current)
    } else if (event.key === 'Delete' && onDelete) {
      event.preventDefault()
      onDelete(current)
    } else if (event.key === 'Escape' && onClear) onClear()
    else onOther?.(event, current)
  }
}

/** By its place too: an Arabic keyboard writes another letter with Ctrl+A. */
function isAll({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && (key.toLowerCase() === 'a' || (code === 'KeyA' && !/^[a-z]$/i.test(key)))
}

function target(key: string, { count, current, rowsPerPage, line }: Pick<Options, 'count' | 'current' | 'rowsPerPage' | 'line'>) {
  const within = (index: number) => Math.min(count - 1, Math.max(0, index))
  if (line !== undefined) return targetInLines(key, within, current, rowsPerPage, line)
  switch (key) {
    case 'ArrowDown':
      return within(current + 1)
    case 'ArrowUp':
      return within(current - 1)
    case 'PageDown':
      return within(current + rowsPerPage)
    case 'PageUp':
      return within(current - rowsPerPage)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

function targetInLines(
  key: string,
  within: (index: number) => number,
  current: number,
  linesPerPage: number,
  line: NonNullable<Options['line']>,
): number | null {
  const forward = line.isRightToLeft ? -1 : 1
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: line.count,
    ArrowUp: -line.count,
    PageDown: linesPerPage * line.count,
    PageUp: -linesPerPage * line.count,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  }
  const step = steps[key]
  if (step === undefined) return null
  // From the first line there is no way up, and from the last none down.
  const isOut = (key === 'ArrowUp' && current < line.count) || (key === 'ArrowDown' && isLastLine(current, within, line.count))
  return isOut ? current : within(current + step)
}

function isLastLine(current: number, within: (index: number) => number, count: number): boolean {
  return Math.floor(current / count) === Math.floor(within(Number.POSITIVE_INFINITY) / count)
}

function isTyping(target: EventTarget): boolean {
  return (target instanceof HTMLInputElement && target.type !== 'checkbox') || target instanceof HTMLTextAreaElement
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.index !== undefined
}
