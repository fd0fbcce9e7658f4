import type { VisibleNodes } from './visible-nodes.ts'

/** The keys and the pointer of a tree, as everywhere: arrows go and fold, Enter and a press fold. */
export function treeKeys(
  element: HTMLElement,
  visible: VisibleNodes,
  chosen: () => number,
  choose: (node: number) => void,
): void {
  const toggle = (node: number) => {
    visible.toggle(node)
    choose(node)
  }
  const step = (rows: number) => {
    const row = visible.rowOf(chosen()) + rows
    choose(visible.nodeAt(Math.max(0, Math.min(visible.count() - 1, row))))
  }
  const isRtl = () => getComputedStyle(element).direction === 'rtl'
  const inwards = () => {
    const node = chosen()
    if (!visible.hasChildren(node)) return
    if (visible.isFolded(node)) toggle(node)
    else choose(node + 1)
  }
  const outwards = () => {
    const node = chosen()
    if (visible.hasChildren(node) && !visible.isFolded(node)) return toggle(node)
    const above = visible.parentOf(node)
    if (above >= 0) choose(above)
  }
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') step(1)
    else if (key === 'ArrowUp') step(-1)
    else if (key === 'PageDown') step(20)
    else if (key === 'PageUp') step(-20)
    else if (key === 'Home') step(-visible.count())
    else if (key === 'End') step(visible.count())
    else if (key === (isRtl() ? 'ArrowLeft' : 'ArrowRight')) inwards()
    else if (key === (isRtl() ? 'ArrowRight' : 'ArrowLeft')) outwards()
    else if (key === 'Enter' || key === ' ') toggle(chosen())
    else return false
    return true
  }
  element.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && act(event.key)) event.preventDefault()
  })
  element.addEventListener('click', (event) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')
    if (!row || document.getSelection()?.isCollapsed === false) return
    toggle(visible.nodeAt(Number(row.dataset.row)))
  })
}
