import type { Place } from './find-places.ts'

/** Places that were found, page by page in their order, kept small: there may be a million of them. */
export type Places = {
  readonly add: (page: number, start: number, end: number) => void
  readonly count: () => number
  readonly at: (index: number) => Place | null
  /** The first place at or behind a point; the count where there is none. */
  readonly firstFrom: (page: number, start: number) => number
  /** Places that touch a stretch of a page, with their numbers. */
  readonly within: (page: number, start: number, end: number) => readonly (Place & { readonly index: number })[]
}

/** An empty list of places. They are added in their order, and never overlap. */
export function placeList(): Places {
  const pages: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const at = (index: number): Place | null => {
    const [page, start, end] = [pages[index], starts[index], ends[index]]
    return page === undefined || start === undefined || end === undefined ? null : { page, start, end }
  }
  const firstWhere = (isBehind: (place: Place) => boolean): number => {
    let [low, high] = [0, pages.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const place = at(middle)
      if (place === null || isBehind(place)) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    add: (page, start, end) => {
      pages.push(page)
      starts.push(start)
      ends.push(end)
    },
    count: () => pages.length,
    at,
    firstFrom: (page, start) => firstWhere((place) => place.page > page || (place.page === page && place.start >= start)),
    within: (page, start, end) => {
      const some: (Place & { readonly index: number })[] = []
      for (let index = firstWhere((one) => one.page > page || (one.page === page && one.end > start)); ; index++) {
        const place = at(index)
        if (place === null || place.page !== page || place.start >= end) return some
        some.push({ ...place, index })
      }
    },
  }
}
