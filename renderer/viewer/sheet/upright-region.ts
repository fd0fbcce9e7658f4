import type { Region } from '../../../shared/domain/place-in-item.ts'
import type { Quarters } from './zoom.ts'

type Point = { readonly x: number; readonly y: number }
type Box = Omit<Region, 'page'>

/** Where a point of a turned sheet lies on the upright one; both in shares of width and height from the top left. */
export function uprightPoint({ x, y }: Point, quarters: Quarters): Point {
  switch (quarters) {
    case 0:
      return { x, y }
    case 1:
      return { x: y, y: 1 - x }
    case 2:
      return { x: 1 - x, y: 1 - y }
    case 3:
      return { x: 1 - y, y: x }
  }
}

/** The upright rectangle between two points of a turned sheet, kept inside it. */
export function uprightBox(from: Point, to: Point, quarters: Quarters): Box {
  const [a, b] = [uprightPoint(from, quarters), uprightPoint(to, quarters)].map(({ x, y }) => ({ x: inside(x), y: inside(y) }))
  if (a === undefined || b === undefined) return { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.min(1 - x, Math.abs(a.x - b.x)), height: Math.min(1 - y, Math.abs(a.y - b.y)) }
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share))
}
