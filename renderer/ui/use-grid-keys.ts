import type { KeyboardEvent } from 'react'

type Options = {
  readonly count: number
  /** The row that has the focus, or would get it. */
  readonly current: number
  readonly rowsPerPage: number
  readonly onMove: (index: number) => void
  readonly onAction: (index: number) => void
  readonly onToggle: ((index: number) => void) | null
  /** Chooses everything from where a range began to a row. */
  readonly onRange: ((index: number, from: number) => void) | null
  readonly onSelectAll: (() => void) | null
  readonly onClear: (() => void) | null
  readonly onDelete: ((index: number) => void) | null
}

/** The keys of a table: arrows, Home, End, page keys, Enter, Space, Del, Ctrl+A, Escape; with Shift they choose. */
export function useGridKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  const { count, current, rowsPerPage, onMove, onAction, onToggle, onRange, onSelectAll, onClear, onDelete } = options
  return (event) => {
    if (count === 0 || event.altKey || isTyping(event.target)) return
    if (isAll(event) && onSelectAll) {
      event.preventDefault()
      onSelectAll()
      return
    }
    const to = target(event.key, current, count, rowsPerPage)
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
  }
}

/** By its place too: an Arabic keyboard writes another letter with Ctrl+A. */
function isAll({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && (key.toLowerCase() === 'a' || (code === 'KeyA' && !/^[a-z]$/i.test(key)))
}

function target(key: string, current: number, count: number, rowsPerPage: number): number | null {
  const within = (index: number) => Math.min(count - 1, Math.max(0, index))
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

function isTyping(target: EventTarget): boolean {
  return (target instanceof HTMLInputElement && target.type !== 'checkbox') || target instanceof HTMLTextAreaElement
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row'
}
