import type { TextRows } from './text-rows.ts'
import type { TextSelection } from './text-selection.ts'
import type { VirtualList } from './virtual-list.ts'

type Caret = { readonly setOn: (isOn: boolean) => void; readonly dispose: () => void }

/**
 * A caret in a text that cannot be changed, so that a stretch of it can be selected without a mouse: arrows move it,
 * Shift selects, Enter marks; letting go of the mouse marks too.
 */
export function textCaret(
  list: VirtualList,
  rows: TextRows,
  selection: TextSelection,
  mark: (start: number, end: number) => void,
): Caret {
  const { element } = list
  const sign = document.createElement('div')
  sign.className = 'caret'
  sign.hidden = true
  element.append(sign)
  let isOn = false

  const drawSign = () => {
    const now = document.getSelection()
    const range = now?.rangeCount ? now.getRangeAt(0) : null
    const isHere = isOn && selection.selected() !== null && now?.isCollapsed === true
    sign.hidden = !isHere
    if (!isHere || range === null) return
    const at = range.getClientRects()[0] ?? range.startContainer.parentElement?.getBoundingClientRect()
    const own = element.getBoundingClientRect()
    if (!at) return
    sign.style.left = `${at.left - own.left + element.scrollLeft}px`
    sign.style.top = `${at.top - own.top + element.scrollTop}px`
    sign.style.blockSize = `${at.height}px`
  }
  const markNow = () => {
    const now = selection.selected()
    if (isOn && now !== null && now.anchor !== now.focus) mark(Math.min(now.anchor, now.focus), Math.max(now.anchor, now.focus))
  }
  const move = (event: KeyboardEvent) => {
    if (!isOn || event.altKey) return
    if (event.key === 'Enter') return markNow()
    const step = stepOf(event)
    if (step === null) return
    event.preventDefault()
    const now = selection.selected()
    if (now === null) {
      const start = rows.startOf(list.firstRow())
      return selection.select({ anchor: start, focus: start })
    }
    list.scrollTo(rows.rowAt(now.focus), 'nearest')
    document.getSelection()?.modify(event.shiftKey ? 'extend' : 'move', step.direction, step.by)
    const after = selection.selected()
    if (after !== null) list.scrollTo(rows.rowAt(after.focus), 'nearest')
    drawSign()
  }
  const release = () => setTimeout(markNow)
  element.addEventListener('keydown', move)
  element.addEventListener('pointerup', release)
  element.addEventListener('scroll', drawSign, { passive: true })
  document.addEventListener('selectionchange', drawSign)
  return {
    setOn: (on) => {
      isOn = on
      element.classList.toggle('marking', on)
      drawSign()
    },
    dispose: () => document.removeEventListener('selectionchange', drawSign),
  }
}

function stepOf({ key, ctrlKey, metaKey }: KeyboardEvent): { readonly direction: string; readonly by: string } | null {
  const isWide = ctrlKey || metaKey
  switch (key) {
    case 'ArrowLeft':
      return { direction: 'left', by: isWide ? 'word' : 'character' }
    case 'ArrowRight':
      return { direction: 'right', by: isWide ? 'word' : 'character' }
    case 'ArrowUp':
      return { direction: 'backward', by: 'line' }
    case 'ArrowDown':
      return { direction: 'forward', by: 'line' }
    case 'Home':
      return isWide ? null : { direction: 'backward', by: 'lineboundary' }
    case 'End':
      return isWide ? null : { direction: 'forward', by: 'lineboundary' }
    default:
      return null
  }
}
