import { type PointerEvent, useState } from 'react'

/** A column is never drawn narrower than this, in pixels. */
const leastWidth = 56

export type ColumnDrag = {
  /** The column that is being drawn wider or narrower, and its width in pixels. */
  readonly dragged: { readonly key: string; readonly width: number } | null
  /** A press on the line between two heads. */
  readonly begin: (key: string, event: PointerEvent<HTMLElement>) => void
}

/** Draws a column wider by its line. While it is drawn only the table changes; `onDone` hears the width at the end. */
export function useColumnDrag(onDone: ((key: string, width: number) => void) | undefined): ColumnDrag {
  const [dragged, setDragged] = useState<ColumnDrag['dragged']>(null)
  const begin = (key: string, event: PointerEvent<HTMLElement>) => {
    const cell = event.currentTarget.parentElement
    if (cell === null || event.button !== 0) return
    event.preventDefault()
    const turn = getComputedStyle(cell).direction === 'rtl' ? -1 : 1
    const [from, before] = [event.clientX, cell.getBoundingClientRect().width]
    let width = before
    const move = ({ clientX }: globalThis.PointerEvent) => {
      width = Math.round(Math.max(leastWidth, before + turn * (clientX - from)))
      setDragged({ key, width })
    }
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      setDragged(null)
      if (width !== before) onDone?.(key, width)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
  }
  return { dragged, begin }
}
