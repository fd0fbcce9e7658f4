import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RowSource, TablePlace } from './data-table-column.ts'
import { useBeginAtTop } from './use-virtual-rows.ts'

type Size = {
  /** The least width of a card and its height, with the room around it; in pixels. */
  readonly least: number
  readonly height: number
}

/**
 * Which cards of a long grid are drawn, how many stand in a line, which one has the focus, and how the focus moves to one
 * that is not drawn yet.
 * @param place the card to begin with; kept up to date
 */
export function useVirtualCards<Row>(rows: RowSource<Row>, size: Size, place: RefObject<TablePlace> | undefined) {
  const scroller = useRef<HTMLDivElement>(null)
  const perLine = Math.max(1, Math.floor(useWidth(scroller) / size.least))
  const [wanted, setCurrent] = useState(place?.current.current ?? 0)
  const focusWanted = useRef(false)
  const current = Math.min(wanted, Math.max(0, rows.count - 1))
  const virtual = useVirtualizer({
    count: Math.ceil(rows.count / perLine),
    getScrollElement: () => scroller.current,
    estimateSize: () => size.height,
    overscan: 2,
    initialRect: { width: 800, height: 600 },
    initialOffset: Math.max(0, Math.floor(current / perLine) - 1) * size.height,
    useFlushSync: false,
  })
  // Where cards are laid out anew, the one that has the focus stays in view.
  const line = useRef(0)
  line.current = Math.floor(current / perLine)
  useLayoutEffect(() => {
    if (perLine > 0) virtual.scrollToIndex(line.current)
  }, [virtual, perLine])
  useBeginAtTop(rows.name, () => {
    virtual.scrollToOffset(0)
    setCurrent(0)
  })
  const lines = virtual.getVirtualItems()
  const first = (lines[0]?.index ?? 0) * perLine
  const last = Math.min(rows.count, ((lines.at(-1)?.index ?? -1) + 1) * perLine) - 1
  const { onView } = rows
  useEffect(() => {
    if (last >= first) onView?.(first, last)
  }, [onView, first, last])
  useEffect(() => {
    if (place) place.current = { offset: 0, current }
    if (!focusWanted.current) return
    const card = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)
    if (!card) return
    focusWanted.current = false
    card.focus({ preventScroll: true })
  })
  return {
    scroller,
    lines,
    perLine,
    current,
    setCurrent,
    height: virtual.getTotalSize(),
    /** A card stays in the tab order while the current one is out of view. */
    tabStop: current >= first && current <= last ? current : first,
    linesPerPage: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / size.height)),
    moveTo: (index: number) => {
      focusWanted.current = true
      virtual.scrollToIndex(Math.floor(index / perLine))
      setCurrent(index)
    },
  }
}

/** The inner width of an element, in pixels. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => {
      if (current.clientWidth > 0) setWidth(current.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
