/** CSS pixels, or what a file counts in. */
export type Size = { readonly width: number; readonly height: number }
export type Quarters = 0 | 1 | 2 | 3
/** A number is the scale itself: 1 shows one pixel of a picture, or 1/96 inch of a page, as one CSS pixel. */
export type Zoom = number | 'fit' | 'width'

/** Space around what is drawn, on each side, in CSS pixels. */
export const margin = 16
const smallest = 0.02
const largest = 32
/** No element becomes longer: browsers stop drawing somewhere above. */
const mostSide = 60_000

/** The size after turning. */
export function turned({ width, height }: Size, quarters: Quarters): Size {
  return quarters % 2 === 0 ? { width, height } : { width: height, height: width }
}

/**
 * The scale that a zoom stands for: `fit` shows all of it, `width` its whole width; neither enlarges beyond `mostFitted`.
 * @param natural the size at scale 1, as it is turned
 */
export function scaleOf(zoom: Zoom, natural: Size, room: Size, mostFitted: number): number {
  const across = Math.max(1, room.width - 2 * margin) / natural.width
  const down = Math.max(1, room.height - 2 * margin) / natural.height
  const wanted = typeof zoom === 'number' ? zoom : Math.min(across, zoom === 'fit' ? down : across, mostFitted)
  const most = Math.min(largest, mostSide / Math.max(natural.width, natural.height))
  return Math.min(most, Math.max(Math.min(smallest, most), Number.isFinite(wanted) ? wanted : 1))
}
