import type { LineMark } from '../lines/draw-text.ts'

/** What a line of a tree says, and how its parts look. */
export type TreeLine = { readonly text: string; readonly marks: readonly LineMark[] }

/** A tree as the list of its nodes in the order in which they are written: it may be as deep as it likes. */
export type TreeNodes = {
  readonly count: number
  readonly depthOf: (node: number) => number
  /** The first node behind it and all below it. */
  readonly endOf: (node: number) => number
  readonly lineOf: (node: number) => TreeLine
}

/** More nodes are not drawn as a tree: the text is shown instead. */
export const mostNodes = 1_000_000

/** Collects nodes while a text is read once; `open` and `close` go down and up. */
export function treeBuilder<Node>() {
  const nodes: Node[] = []
  const depths: number[] = []
  const ends: number[] = []
  const open: number[] = []
  return {
    add: (node: Node): number => {
      depths.push(open.length)
      ends.push(nodes.length + 1)
      nodes.push(node)
      return nodes.length - 1
    },
    open: (index: number) => void open.push(index),
    close: (): number | undefined => {
      const index = open.pop()
      if (index !== undefined) ends[index] = nodes.length
      return index
    },
    /** How many are open. */
    depth: () => open.length,
    isFull: () => nodes.length >= mostNodes,
    done: (lineOf: (node: Node, index: number) => TreeLine): TreeNodes => {
      for (const index of open) ends[index] = nodes.length
      return {
        count: nodes.length,
        depthOf: (index) => depths[index] ?? 0,
        endOf: (index) => ends[index] ?? index + 1,
        lineOf: (index) => {
          const node = nodes[index]
          return node === undefined ? { text: '', marks: [] } : lineOf(node, index)
        },
      }
    },
  }
}
