import { offsetIn, pointIn } from './draw-text.ts'
import type { TextRows } from './text-rows.ts'
import type { VirtualList } from './virtual-list.ts'

/** What is selected of a text: characters of it, from where it was begun to where it is now. */
export type Selected = { readonly anchor: number; readonly focus: number }

export type TextSelection = {
  /** What is selected; null where the selection is elsewhere. */
  readonly selected: () => Selected | null
  readonly select: (selected: Selected) => void
  readonly dispose: () => void
}

/**
 * The selection in a text of which only some lines are drawn. Lines in which it begins and ends are kept, so that it may
 * reach over any number of others; what is copied is the text itself, with its invisible characters.
 */
export function textSelection(list: VirtualList, rows: TextRows): TextSelection {
  const { element } = list

  const placeOf = (node: Node | null, offset: number): number | null => {
    const from = node instanceof Element ? node : (node?.parentElement ?? null)
    const row = from?.closest<HTMLElement>('[data-row]')
    if (!node || !row || !element.contains(row)) return null
    const line = row.querySelector<HTMLElement>('.line')
    if (!line) return null
    const start = rows.startOf(Number(row.dataset.row))
    return line.contains(node) ? start + offsetIn(line, node, offset) : start
  }
  const selected = (): Selected | null => {
    const now = document.getSelection()
    const anchor = placeOf(now?.anchorNode ?? null, now?.anchorOffset ?? 0)
    const focus = placeOf(now?.focusNode ?? null, now?.focusOffset ?? 0)
    return anchor === null || focus === null ? null : { anchor, focus }
  }
  const pointOf = (offset: number) => {
    const row = rows.rowAt(offset)
    const line = list.elementOf(row)?.querySelector<HTMLElement>('.line')
    return line ? pointIn(line, offset - rows.startOf(row)) : null
  }
  const keep = () => {
    const now = selected()
    list.keep(now === null ? [] : [rows.rowAt(now.anchor), rows.rowAt(now.focus)])
  }
  const select = ({ anchor, focus }: Selected) => {
    list.keep([rows.rowAt(anchor), rows.rowAt(focus)])
    list.scrollTo(rows.rowAt(focus), 'nearest')
    list.redraw()
    const [from, to] = [pointOf(anchor), pointOf(focus)]
    if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }
  const copy = (event: ClipboardEvent) => {
    const now = selected()
    if (now === null || now.anchor === now.focus) return
    event.clipboardData?.setData('text/plain', rows.text.slice(Math.min(now.anchor, now.focus), Math.max(now.anchor, now.focus)))
    event.preventDefault()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'a' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    const before = list.firstRow()
    select({ anchor: rows.text.length, focus: 0 })
    list.scrollTo(before, 'start')
  }
  document.addEventListener('selectionchange', keep)
  element.addEventListener('copy', copy)
  element.addEventListener('keydown', keys)
  return { selected, select, dispose: () => document.removeEventListener('selectionchange', keep) }
}
