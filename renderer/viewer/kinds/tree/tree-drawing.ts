import { made, plainDrawing, type TextDrawing } from '../drawing.ts'
import { placeList } from '../find/places.ts'
import { drawText, type LineMark } from '../lines/draw-text.ts'
import { joinedRows } from '../lines/joined-rows.ts'
import { virtualList } from '../lines/virtual-list.ts'
import { treeKeys } from './tree-keys.ts'
import type { TreeNodes } from './tree-nodes.ts'
import { visibleNodes } from './visible-nodes.ts'

/** Deeper nodes are folded at first. */
const foldedFrom = 2
/** Deeper nodes are not set in further. */
const deepestStep = 40

/** A tree of which only the lines in view are drawn; what lies deep is folded. */
export function drawTree(into: HTMLElement, nodes: TreeNodes, label: string): TextDrawing {
  const element = made('div', 'tree')
  element.tabIndex = 0
  element.setAttribute('role', 'tree')
  element.setAttribute('aria-label', label)
  into.append(element)
  const visible = visibleNodes(nodes, foldedFrom)
  const joined = joinedRows(nodes.count, (node) => nodes.lineOf(node).text)
  let chosen = 0
  let found = placeList()
  let current = -1

  const marksOf = (node: number, length: number): LineMark[] => {
    if (found.count() === 0) return []
    const from = joined.startOf(node)
    return found.within(0, from, from + length).map(
      ({ index, start, end }): LineMark => ({
        start: start - from,
        end: end - from,
        look: index === current ? 'current' : 'hit',
      }),
    )
  }
  const draw = (row: number, one: HTMLElement) => {
    const node = visible.nodeAt(row)
    const { text, marks } = nodes.lineOf(node)
    const depth = nodes.depthOf(node)
    one.id = `node-${node}`
    one.setAttribute('role', 'treeitem')
    one.setAttribute('aria-level', String(depth + 1))
    one.setAttribute('aria-selected', String(node === chosen))
    if (visible.hasChildren(node)) one.setAttribute('aria-expanded', String(!visible.isFolded(node)))
    one.style.setProperty('--depth', String(Math.min(depth, deepestStep)))
    const line = made('div', 'line')
    line.dir = 'auto'
    drawText(line, text, [...marks, ...marksOf(node, text.length)])
    const below = nodes.endOf(node) - node - 1
    one.append(line)
    if (below > 0 && visible.isFolded(node)) one.append(made('span', 'below', String(below)))
  }
  const list = virtualList(element, {
    count: visible.count(),
    guess: () => Number.parseFloat(getComputedStyle(element).lineHeight) || 21,
    draw,
  })
  const choose = (node: number) => {
    chosen = node
    element.setAttribute('aria-activedescendant', `node-${node}`)
    list.redraw(visible.count())
    list.scrollTo(visible.rowOf(node), 'nearest')
  }
  treeKeys(element, visible, () => chosen, choose)
  return {
    ...plainDrawing,
    textOf: joined.text,
    inView: () => ({ page: 0, start: joined.startOf(visible.nodeAt(list.firstRow())) }),
    showFound: (places, place) => {
      found = places
      current = place === null ? -1 : places.firstFrom(place.page, place.start)
      const node = place === null ? chosen : joined.rowAt(place.start)
      visible.uncover(node)
      choose(node)
    },
    zoomed: list.measureAgain,
    dispose: list.dispose,
  }
}
