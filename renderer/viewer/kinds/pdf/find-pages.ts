import type { DrawContext } from '../../drawer.ts'
import { findPlaces, mostPlaces, type Place } from '../find/find-places.ts'
import { placeList } from '../find/places.ts'
import type { PageStack } from './page-stack.ts'
import type { PdfText } from './page-text.ts'

type Input = {
  readonly pages: number
  readonly texts: PdfText
  readonly stack: PageStack
  readonly say: DrawContext['say']
}

export type PageFinder = {
  readonly find: (text: string, step: 'first' | 'next' | 'previous') => Promise<void>
  /** Marks what was found on a page, whose text is laid now. */
  readonly markPage: (page: number) => void
}

/** Looks for words in the pages of a PDF, as the search of the vault does; the first place is shown before all are known. */
export function findPages({ pages, texts, stack, say }: Input): PageFinder {
  let run = 0
  let wanted = ''
  let places = placeList()
  let current = -1
  let told = 0
  /** Whether the current place waits for its page to be drawn, to be brought into view. */
  let isAwaited = false

  const mark = (page: number) => {
    const layer = stack.viewOf(page)?.text() ?? null
    const ofPage = places.within(page, 0, Number.POSITIVE_INFINITY)
    const ranges = layer === null ? [] : ofPage.map((place) => ({ ...place, range: layer.rangeOf(place.start, place.end) }))
    highlight(ranges, current)
    return ranges.find(({ index }) => index === current)?.range ?? null
  }
  const markAll = () => {
    clearHighlights()
    const now = stack.page()
    for (let page = Math.max(0, now - near); page < Math.min(pages, now + near); page++) mark(page)
  }
  const show = async (index: number) => {
    current = index
    const place: Place | null = places.at(index)
    told = places.count()
    say({ type: 'found', count: told, current: place === null ? 0 : index, page: place?.page ?? null })
    if (place === null) return markAll()
    if (stack.page() !== place.page || stack.viewOf(place.page) === undefined) stack.goTo(place.page)
    markAll()
    isAwaited = !bringIntoView(mark(place.page))
  }
  const search = async (text: string) => {
    const own = ++run
    const isStopped = () => own !== run
    wanted = text
    places = placeList()
    current = -1
    const list = places
    const from = stack.page()
    clearHighlights()
    for (let page = 0; page < pages && list.count() < mostPlaces && text.trim() !== ''; page++) {
      const found = await texts.of(page).catch(() => null)
      if (isStopped()) return
      if (found === null) continue
      const before = list.count()
      const add = (start: number, end: number) => {
        list.add(page, start, end)
        return list.count() < mostPlaces
      }
      if (!(await findPlaces(found.text, text, add, isStopped))) return
      if (current === -1 && page >= from && list.count() > before) await show(before)
      else if (page % 25 === 24 && current >= 0) tellCount()
    }
    if (isStopped()) return
    if (current === -1) await show(list.count() === 0 ? -1 : 0)
    else tellCount()
  }
  const tellCount = () => {
    if (places.count() === told) return
    told = places.count()
    say({ type: 'found', count: told, current: Math.max(0, current), page: places.at(current)?.page ?? null })
  }
  return {
    find: async (text, step) => {
      if (step === 'first' || text !== wanted) return search(text)
      const count = places.count()
      if (count > 0) await show((current + (step === 'next' ? 1 : count - 1)) % count)
    },
    markPage: (page) => {
      const range = mark(page)
      if (isAwaited) isAwaited = !bringIntoView(range)
    },
  }
}

/** Pages around the current one that may be drawn. */
const near = 8

const names = { hit: 'found', current: 'found-now' } as const

function bringIntoView(range: Range | null): boolean {
  const piece = range?.startContainer.parentElement ?? null
  piece?.scrollIntoView({ block: 'center', inline: 'nearest' })
  return piece !== null
}

function clearHighlights(): void {
  CSS.highlights.clear()
}

function highlight(places: readonly { readonly index: number; readonly range: Range | null }[], current: number) {
  const add = (name: string, range: Range) => {
    const known = CSS.highlights.get(name) ?? new Highlight()
    known.add(range)
    CSS.highlights.set(name, known)
  }
  for (const { index, range } of places) if (range !== null) add(index === current ? names.current : names.hit, range)
}
