import { visiblePieces } from './visible-characters.ts'

/** A stretch of a line that is drawn marked, in characters of that line; stretches may overlap. */
export type LineMark = {
  readonly start: number
  readonly end: number
  readonly look: 'hit' | 'current' | 'note' | 'cover' | 'key' | 'string' | 'number' | 'word' | 'quiet'
}

/** How many characters of the text a drawn node stands for, where that is not the length of what it says. */
const lengths = new WeakMap<Node, number>()

/**
 * Draws a line as text, with what is marked in it, and with a sign for every character that could not be seen. The nodes
 * lie side by side in the element: `offsetIn` and `pointIn` count by them.
 */
export function drawText(into: HTMLElement, text: string, marks: readonly LineMark[] = []): void {
  const borders = new Set([0, text.length])
  for (const { start, end } of marks) {
    borders.add(Math.max(0, Math.min(start, text.length)))
    borders.add(Math.max(0, Math.min(end, text.length)))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const nodes: Node[] = []
  sorted.forEach((from, index) => {
    const to = sorted[index + 1]
    if (to === undefined) return
    const looks = marks.filter(({ start, end }) => start <= from && end >= to).map(({ look }) => look)
    for (const { text: piece, label } of visiblePieces(text.slice(from, to))) nodes.push(nodeOf(piece, label, looks))
  })
  into.replaceChildren(...nodes)
}

function nodeOf(text: string, label: string | null, looks: readonly string[]): Node {
  if (label === null && looks.length === 0) return document.createTextNode(text)
  const isMark = looks.some((look) => look === 'hit' || look === 'current' || look === 'note' || look === 'cover')
  const element = document.createElement(isMark ? 'mark' : 'span')
  element.textContent = label ?? text
  element.className = [...new Set(looks), ...(label === null ? [] : ['chip'])].join(' ')
  if (label === null) return element
  element.dir = 'ltr'
  lengths.set(element, text.length)
  return element
}

/** How many characters of the line lie before a point of its drawing. */
export function offsetIn(line: HTMLElement, node: Node, offset: number): number {
  let before = 0
  let index = 0
  for (const child of line.childNodes) {
    if (node === line && index === offset) return before
    if (child === node || child.contains(node)) return before + within(child, node, offset)
    before += lengthOf(child)
    index += 1
  }
  return before
}

function within(child: Node, node: Node, offset: number): number {
  const length = lengthOf(child)
  if (lengths.has(child)) return offset === 0 ? 0 : length
  return node.nodeType === Node.TEXT_NODE ? Math.min(offset, length) : offset === 0 ? 0 : length
}

/** Where in the drawing of a line a character stands. */
export function pointIn(line: HTMLElement, offset: number): { readonly node: Node; readonly offset: number } {
  let left = offset
  let index = 0
  for (const child of line.childNodes) {
    const length = lengthOf(child)
    if (left < length || (left === length && child === line.lastChild)) {
      if (lengths.has(child)) return { node: line, offset: index + (left === 0 ? 0 : 1) }
      const text = child.nodeType === Node.TEXT_NODE ? child : (child.firstChild ?? child)
      return { node: text, offset: left }
    }
    left -= length
    index += 1
  }
  return { node: line, offset: line.childNodes.length }
}

function lengthOf(node: Node): number {
  return lengths.get(node) ?? node.textContent?.length ?? 0
}
