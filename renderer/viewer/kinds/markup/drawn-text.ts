/** The text of drawn elements, and where each piece of it stands. */
export type DrawnText = {
  readonly text: string
  readonly rangeOf: (start: number, end: number) => Range | null
  /** Where the first text below a height begins. */
  readonly firstBelow: (top: number) => number
}

const inline = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt tspan u var'.split(
    ' ',
  ),
)

/** Collects the text that is drawn in an element, with a line break between its blocks. */
export function drawnText(element: ParentNode): DrawnText {
  const nodes: Text[] = []
  const starts: number[] = []
  const pieces: string[] = []
  let length = 0
  let block: Element | null = null
  const walker = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text
    const own = blockOf(text)
    if (own !== block && length > 0) {
      pieces.push('\n')
      length += 1
    }
    block = own
    nodes.push(text)
    starts.push(length)
    pieces.push(text.data)
    length += text.data.length
  }
  const placeOf = (offset: number) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const node = nodes[low - 1]
    return node === undefined ? null : { node, offset: Math.min(offset - (starts[low - 1] ?? 0), node.data.length) }
  }
  return {
    text: pieces.join(''),
    rangeOf: (start, end) => {
      const [from, to] = [placeOf(start), placeOf(end - 1)]
      if (from === null || to === null) return null
      const range = document.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, Math.min(to.offset + 1, to.node.data.length))
      return range
    },
    firstBelow: (top) => {
      const index = nodes.findIndex((node) => (node.parentElement?.getBoundingClientRect().bottom ?? 0) > top)
      return index < 0 ? 0 : (starts[index] ?? 0)
    },
  }
}

function blockOf(text: Text): Element | null {
  let element = text.parentElement
  while (element !== null && inline.has(element.localName)) element = element.parentElement
  return element
}
