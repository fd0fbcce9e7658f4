import { lastAtMost } from '../lines/text-rows.ts'
import type { TreeNodes } from './tree-nodes.ts'

/** Which nodes of a tree are in view: those not below a folded one. */
export type VisibleNodes = {
  readonly count: () => number
  readonly nodeAt: (row: number) => number
  /** The row of a node, or of the folded one above it. */
  readonly rowOf: (node: number) => number
  readonly isFolded: (node: number) => boolean
  readonly hasChildren: (node: number) => boolean
  readonly toggle: (node: number) => void
  /** Unfolds all that a node lies below. */
  readonly uncover: (node: number) => void
  /** The node that it lies directly below; -1 at the top. */
  readonly parentOf: (node: number) => number
}

/** All nodes of a tree, folded from a depth on. */
export function visibleNodes(nodes: TreeNodes, foldedFrom: number): VisibleNodes {
  const folded = new Uint8Array(nodes.count)
  const hasChildren = (node: number) => nodes.endOf(node) > node + 1
  for (let node = 0; node < nodes.count; node++) if (nodes.depthOf(node) >= foldedFrom && hasChildren(node)) folded[node] = 1
  let shown: number[] = []
  const list = () => {
    shown = []
    for (let node = 0; node < nodes.count; node = folded[node] ? nodes.endOf(node) : node + 1) shown.push(node)
  }
  list()
  return {
    count: () => shown.length,
    nodeAt: (row) => shown[row] ?? 0,
    rowOf: (node) => Math.max(0, lastAtMost(shown, node)),
    isFolded: (node) => folded[node] === 1,
    hasChildren,
    toggle: (node) => {
      if (!hasChildren(node)) return
      folded[node] = folded[node] ? 0 : 1
      list()
    },
    uncover: (node) => {
      let isChanged = false
      for (let above = 0; above < node; ) {
        if (nodes.endOf(above) <= node) above = nodes.endOf(above)
        else {
          if (folded[above]) isChanged = true
          folded[above++] = 0
        }
      }
      if (isChanged) list()
    },
    parentOf: (node) => {
      for (let above = node - 1; above >= 0; above--) if (nodes.depthOf(above) < nodes.depthOf(node)) return above
      return -1
    },
  }
}
