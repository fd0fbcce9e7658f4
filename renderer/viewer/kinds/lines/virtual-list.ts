import { type RowHeights, rowHeights } from './row-heights.ts'

/** A list of which only the rows in view are drawn; millions of rows scroll as a hundred do. */
export type VirtualList = {
  /** The element that scrolls. */
  readonly element: HTMLElement
  /** Draws the rows in view again; with a number, there are now so many. */
  readonly redraw: (count?: number) => void
  /** Forgets what was measured: letters or the width have changed. */
  readonly measureAgain: () => void
  readonly scrollTo: (row: number, where: 'start' | 'nearest') => void
  /** The first row that is in view. */
  readonly firstRow: () => number
  readonly elementOf: (row: number) => HTMLElement | null
  /** Rows that are kept although they are out of view: a selection begins or ends in them. */
  readonly keep: (rows: readonly number[]) => void
  readonly dispose: () => void
}

export type RowsToDraw = {
  readonly count: number
  /** How high a row most likely is, in pixels. */
  readonly guess: () => number
  readonly draw: (row: number, element: HTMLElement) => void
  /** Called after scrolling, with the first row in view. */
  readonly onScroll?: (row: number) => void
}

/** The highest element that is laid out exactly; longer lists are scrolled in proportion. */
const highest = 8_000_000
const around = 400

/** Makes the list in an element, which becomes what scrolls. */
export function virtualList(element: HTMLElement, rows: RowsToDraw): VirtualList {
  const runway = document.createElement('div')
  const layer = document.createElement('div')
  runway.className = 'runway'
  layer.className = 'layer'
  runway.append(layer)
  element.append(runway)
  element.classList.add('scroll')
  let heights: RowHeights = rowHeights(rows.count, rows.guess())
  let top = 0
  let lastSet = 0
  let kept: readonly number[] = []
  let widthBefore = element.clientWidth
  const drawn = new Map<number, HTMLElement>()

  const view = () => element.clientHeight || 600
  const most = () => Math.max(0, heights.total() - view())
  const ratio = () => Math.max(1, heights.total() / highest)

  const rowOf = (row: number): HTMLElement => {
    const known = drawn.get(row)
    if (known) return known
    const made = document.createElement('div')
    made.className = 'row'
    made.dataset.row = String(row)
    rows.draw(row, made)
    drawn.set(row, made)
    const after = [...layer.children].find((other) => Number((other as HTMLElement).dataset.row) > row)
    layer.insertBefore(made, after ?? null)
    return made
  }

  /** Draws from a little above to a little below the view, and measures what was drawn. */
  const fill = (): Set<number> => {
    const wanted = new Set(kept.filter((row) => row < heights.count))
    let at = heights.rowAt(top - around)
    for (let y = heights.offsetOf(at) - top; at < heights.count && y < view() + around; at++) {
      wanted.add(at)
      const height = rowOf(at).offsetHeight
      if (height > 0) heights.set(at, height)
      y += heights.heightOf(at)
    }
    for (const row of wanted) rowOf(row)
    return wanted
  }

  const render = () => {
    layer.style.blockSize = `${view()}px`
    if (heights.count > 0) {
      const isAtEnd = top > 0 && top >= most() - 1
      const anchor = heights.rowAt(top)
      const into = top - heights.offsetOf(anchor)
      fill()
      top = isAtEnd ? most() : Math.min(heights.offsetOf(anchor) + into, most())
    }
    const wanted = heights.count > 0 ? fill() : new Set<number>()
    for (const [row, one] of drawn) {
      if (wanted.has(row)) one.style.insetBlockStart = `${heights.offsetOf(row) - top}px`
      else {
        one.remove()
        drawn.delete(row)
      }
    }
    runway.style.blockSize = `${Math.max(heights.total() / ratio(), view())}px`
    const wantedTop = Math.round(top / ratio())
    if (Math.abs(element.scrollTop - wantedTop) >= 1) element.scrollTop = wantedTop
    lastSet = element.scrollTop
  }

  const onScroll = () => {
    const moved = element.scrollTop - lastSet
    if (moved === 0) return
    const isStep = Math.abs(moved) < view() * 2 && ratio() > 1
    top = isStep ? top + moved : element.scrollTop * ratio()
    top = Math.max(0, Math.min(top, most()))
    render()
    rows.onScroll?.(heights.rowAt(top))
  }
  const clear = () => {
    for (const one of drawn.values()) one.remove()
    drawn.clear()
  }
  const measureAgain = () => {
    const first = heights.rowAt(top)
    heights = rowHeights(heights.count, rows.guess())
    top = heights.count > 0 ? heights.offsetOf(first) : 0
    render()
  }
  const observer = new ResizeObserver(() => {
    const isNew = element.clientWidth !== widthBefore
    widthBefore = element.clientWidth
    if (isNew) measureAgain()
    else render()
  })
  observer.observe(element)
  element.addEventListener('scroll', onScroll, { passive: true })
  render()

  return {
    element,
    redraw: (count = heights.count) => {
      if (count !== heights.count) {
        const first = heights.rowAt(top)
        heights = rowHeights(count, rows.guess())
        top = count > 0 ? Math.min(heights.offsetOf(Math.min(first, count - 1)), most()) : 0
      }
      clear()
      render()
    },
    measureAgain,
    scrollTo: (row, where) => {
      const target = Math.max(0, Math.min(row, heights.count - 1))
      for (let pass = 0; pass < 2; pass++) {
        const start = heights.offsetOf(target)
        const end = start + heights.heightOf(target)
        if (where === 'nearest' && start >= top && end <= top + view()) break
        const wanted = where === 'start' ? start : start < top ? start - view() / 4 : end - (view() * 3) / 4
        top = Math.max(0, Math.min(wanted, most()))
        render()
      }
      rows.onScroll?.(heights.rowAt(top))
    },
    firstRow: () => heights.rowAt(top),
    elementOf: (row) => drawn.get(row) ?? null,
    keep: (some) => {
      kept = some
    },
    dispose: () => observer.disconnect(),
  }
}
