import { made, plainDrawing, type TextDrawing } from '../drawing.ts'
import { drawnText } from './drawn-text.ts'

/** More hits are not coloured at once; going from one to the next shows each. */
const mostShown = 2_000

/**
 * Shows cleaned elements as a page that scrolls, and finds words in it.
 * @param root where the elements lie: the page itself, or a shadow tree in it
 */
export function drawPage(into: HTMLElement, page: HTMLElement, label: string, root: ParentNode = page): TextDrawing {
  const element = made('div', 'paper')
  element.tabIndex = 0
  element.setAttribute('role', 'document')
  element.setAttribute('aria-label', label)
  element.append(page)
  into.append(element)
  let text: ReturnType<typeof drawnText> | null = null
  const drawn = () => {
    text ??= drawnText(root)
    return text
  }
  const colour = (name: string, ranges: readonly Range[]) => {
    if (typeof Highlight === 'undefined') return
    CSS.highlights.set(name, new Highlight(...ranges))
  }
  return {
    ...plainDrawing,
    textOf: () => drawn().text,
    inView: () => ({ page: 0, start: drawn().firstBelow(element.getBoundingClientRect().top) }),
    showFound: (places, place) => {
      const current = place === null ? -1 : places.firstFrom(place.page, place.start)
      const first = Math.max(0, current - mostShown / 2)
      const ranges: Range[] = []
      for (let index = first; index < Math.min(places.count(), first + mostShown); index++) {
        const one = places.at(index)
        const range = one === null || index === current ? null : drawn().rangeOf(one.start, one.end)
        if (range !== null) ranges.push(range)
      }
      colour('hit', ranges)
      const range = place === null ? null : drawn().rangeOf(place.start, place.end)
      colour('current', range === null ? [] : [range])
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' })
    },
    dispose: () => {
      colour('hit', [])
      colour('current', [])
    },
  }
}
