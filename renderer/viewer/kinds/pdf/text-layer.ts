import { type PageViewport, TextLayer } from 'pdfjs-dist'
import type { PageText } from './page-text.ts'

/** The text of a page over its picture, unseen: to select, to find, and for screen readers. */
export type PageTextLayer = {
  readonly element: HTMLElement
  /** Where characters of the page's text stand; null where they are not on it. */
  readonly rangeOf: (start: number, end: number) => Range | null
  readonly pieces: readonly HTMLElement[]
}

/** @param viewport upright, at the size of the CSS pixels at scale 1; the element's `--total-scale-factor` enlarges it */
export async function layText(text: PageText, viewport: PageViewport): Promise<PageTextLayer> {
  const element = document.createElement('div')
  element.className = 'textLayer'
  const layer = new TextLayer({ textContentSource: text.content, container: element, viewport })
  await layer.render()
  const pieces = layer.textDivs
  /** @param isEnd an end belongs to the piece before it, not to the beginning of the next */
  const pointOf = (place: number, isEnd: boolean): readonly [Node, number] | null => {
    let [low, high] = [0, text.starts.length]
    while (low + 1 < high) {
      const middle = (low + high) >>> 1
      const start = text.starts[middle] ?? 0
      if (isEnd ? start < place : start <= place) low = middle
      else high = middle
    }
    const node = pieces[low]?.firstChild
    if (!(node instanceof Text)) return null
    return [node, Math.min(node.length, place - (text.starts[low] ?? 0))]
  }
  return {
    element,
    pieces,
    rangeOf: (start, end) => {
      const [from, to] = [pointOf(start, false), pointOf(end, true)]
      if (from === null || to === null) return null
      const range = document.createRange()
      range.setStart(...from)
      range.setEnd(...to)
      return range
    },
  }
}
