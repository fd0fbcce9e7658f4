import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { RowSource, TablePlace } from './data-table-column.ts'

/**
 * Which rows of a long table are drawn, which one has the focus, and how the focus moves to one that is not drawn yet.
 * @param rowHeight in pixels
 * @param place where to begin; kept up to date
 */
export function useVirtualRows<Row>(rows: RowSource<Row>, rowHeight: number, place: RefObject<TablePlace> | undefined) {
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setCurrent] = useState(place?.current.current ?? 0)
  const focusWanted = useRef(false)
  const focused = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
    initialRect: { width: 800, height: 600 },
    initialOffset: place?.current.offset ?? 0,
    useFlushSync: false,
  })
  useEffect(() => {
    if (rowHeight > 0) virtual.measure()
  }, [virtual, rowHeight])
  useBeginAtTop(rows.name, () => {
    virtual.scrollToOffset(0)
    setCurrent(0)
  })
  // Rows are drawn in slices between frames: scrolling goes on while they come.
  const items = useDeferredValue(virtual.getVirtualItems())
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? -1
  const { onView } = rows
  useEffect(() => {
    if (last >= first) onView?.(first, last)
  }, [onView, first, last])

  const current = Math.min(wanted, Math.max(0, rows.count - 1))
  useEffect(() => {
    if (place) place.current = { offset: virtual.scrollOffset ?? 0, current }
    // A row that had the focus may be drawn anew while rows come in slices: the focus is not lost with it.
    const isLost = focused.current?.isConnected === false && document.activeElement === document.body
    if (!focusWanted.current && !isLost) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)
    if (!row) return
    focusWanted.current = false
    focused.current = row
    row.focus({ preventScroll: true })
  })
  return {
    scroller,
    items,
    current,
    setCurrent,
    height: virtual.getTotalSize(),
    /** A row stays in the tab order while the current one is out of view. */
    tabStop: current >= first && current <= last ? current : first,
    rowsPerPage: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2),
    moveTo: (index: number) => {
      focusWanted.current = true
      virtual.scrollToIndex(index)
      setCurrent(index)
    },
  }
}

/** Another list begins at its top; the first one where it was left. */
export function useBeginAtTop(name: string | undefined, toTop: () => void): void {
  const before = useRef(name)
  useEffect(() => {
    if (before.current === name) return
    before.current = name
    toTop()
  })
}
