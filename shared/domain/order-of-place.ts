import type { PlaceInItem } from './place-in-item.ts'

/** Orders places as one goes through an item: the whole of it first, then by page and from its top, then by time. */
export function orderOfPlace(a: PlaceInItem, b: PlaceInItem): number {
  const left = keysOf(a)
  const right = keysOf(b)
  const first = left.findIndex((key, index) => key !== right[index])
  return first === -1 ? 0 : (left[first] ?? 0) - (right[first] ?? 0)
}

/** What a place is ordered by, the first key first: kind, page or second, whole pages before their parts, height, side. */
function keysOf(place: PlaceInItem): readonly number[] {
  switch (place.kind) {
    case 'whole':
      return [0, 0, 0, 0, 0]
    case 'page':
      return [1, place.page, 0, 0, 0]
    case 'region':
      return [1, place.page, 1, place.y, place.x]
    case 'span':
      return [1, place.page, 2, place.start, place.end]
    case 'time':
      return [2, place.start, 0, place.end ?? place.start, 0]
  }
}
