import type { KeyboardEvent } from 'react'

type Options = {
  readonly count: number
  /** The row that has the focus, or would get it. */
  readonly current: number
  readonly rowsPerPage: number
  readonly onMove: (index: number) => void
  readonly onAction: (index: number) => void
  readonly onToggle: ((index: number) => void) | null
  readonly onSelectAll: (() => void) | null
  readonly onClear: (() => void) | null
}

/** The keys of a table: arrows, Home, End, page keys, Enter, Space, Ctrl+A, Escape. */
export function useGridKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  const { count, current, rowsPerPage, onMove, onAction, onToggle, onSelectAll, onClear } = options
  return (event) => {
    if (count === 0 || event.altKey || isTyping(event.target)) return
    if (event.key === 'a' && (event.ctrlKey || event.metaKey) && onSelectAll) {
      event.preventDefault()
      onSelectAll()
      return
    }
    if (event.ctrlKey || event.metaKey) return
    const to = target(event.key, current, count, rowsPerPage)
    if (to !== null) {
      event.preventDefault()
      onMove(to)
      if (event.shiftKey && onToggle && to !== current) onToggle(to)
      return
    }
    // Enter and Space on a control inside a row belong to that control.
    if (event.target !== event.currentTarget && !isRow(event.target)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onAction(current)
    } else if (event.key === ' ' && onToggle) {
      event.preventDefault()
      onToggle(current)
    } else if (event.key === 'Escape' && onClear) onClear()
  }
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
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row'
}
