import { margin, type Quarters, type Size, turned } from '../../sheet/zoom.ts'

/** A browser cannot scroll through 20,000 pages at once: so many are laid on the table, around those that are looked at. */
export const mostLaid = 400
const gap = 12

/** Where pages lie, one below the other. */
export type PageLayout = {
  readonly height: number
  readonly width: number
  /** The first page that is laid, and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly topOf: (page: number) => number
  readonly sizeOf: (page: number) => Size
  /** The page at a height, among those that are laid. */
  readonly pageAt: (top: number) => number
}

type Input = {
  readonly pages: number
  readonly sizes: ReadonlyMap<number, Size>
  /** The size of pages that were not looked at yet. */
  readonly usual: Size
  readonly scale: number
  readonly quarters: Quarters
  /** The page around which pages are laid. */
  readonly around: number
}

/** Lays pages below one another; those whose size is not known yet are taken to be as large as the first. */
export function layoutPages({ pages, sizes, usual, scale, quarters, around }: Input): PageLayout {
  const from = pages <= mostLaid ? 0 : Math.max(0, Math.min(pages - mostLaid, around - mostLaid / 2))
  const to = Math.min(pages, from + mostLaid)
  const sizeOf = (page: number): Size => {
    const { width, height } = turned(sizes.get(page) ?? usual, quarters)
    return { width: width * scale, height: height * scale }
  }
  const tops: number[] = []
  let top = margin
  let width = 0
  for (let page = from; page < to; page++) {
    tops.push(top)
    const size = sizeOf(page)
    top += size.height + gap
    width = Math.max(width, size.width)
  }
  return {
    height: top - gap + margin,
    width: width + 2 * margin,
    from,
    to,
    topOf: (page) => tops[page - from] ?? 0,
    sizeOf,
    pageAt: (at) => {
      let [low, high] = [0, tops.length]
      while (low + 1 < high) {
        const middle = (low + high) >>> 1
        if ((tops[middle] ?? 0) <= at) low = middle
        else high = middle
      }
      return from + low
    },
  }
}
