import type { Region } from '../../../shared/domain/place-in-item.ts'

/** The least side of a mark, as a share of the page. */
export const leastSide = 0.002

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * A region after an arrow key: moved by a hundredth of the page, made larger or smaller with Shift, by a thousandth with Alt.
 * It stays on the page. Null for any other key.
 */
export function moveRegion(
  region: Region,
  { key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
): Region | null {
  const direction = directions[key]
  if (direction === undefined) return null
  const step = altKey ? 0.001 : 0.01
  const [x, y] = [direction[0] * step, direction[1] * step]
  if (shiftKey) return fitRegion({ ...region, width: region.width + x, height: region.height + y })
  return {
    ...region,
    x: rounded(Math.min(Math.max(0, region.x + x), 1 - region.width)),
    y: rounded(Math.min(Math.max(0, region.y + y), 1 - region.height)),
  }
}

/** A region that lies on its page, and is not too small to be seen. */
export function fitRegion(region: Region): Region {
  const x = Math.min(Math.max(0, region.x), 1 - leastSide)
  const y = Math.min(Math.max(0, region.y), 1 - leastSide)
  return {
    page: region.page,
    x: rounded(x),
    y: rounded(y),
    width: rounded(Math.min(Math.max(leastSide, region.width), 1 - x)),
    height: rounded(Math.min(Math.max(leastSide, region.height), 1 - y)),
  }
}

/** Shares to a hundred-thousandth: a mark at 300 dots an inch is exact to the pixel. */
function rounded(share: number): number {
  return Math.round(share * 100_000) / 100_000
}
