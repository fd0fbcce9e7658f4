import type { RedactionMark } from '../origin.ts'

/** Whole pixels of a page; `right` and `bottom` are not included. */
export type PixelBox = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/**
 * What the marks of a page cover, in whole pixels. A mark that ends inside a pixel covers the whole pixel; one that
 * reaches over the edge of the page ends at the edge.
 */
export function boxesOf(marks: readonly RedactionMark[], page: number, width: number, height: number): PixelBox[] {
  const boxes: PixelBox[] = []
  for (const { place } of marks) {
    if (place.kind === 'page' && place.page === page) boxes.push({ left: 0, top: 0, right: width, bottom: height })
    if (place.kind !== 'region' || place.page !== page) continue
    boxes.push({
      left: Math.max(0, Math.floor(place.x * width)),
      top: Math.max(0, Math.floor(place.y * height)),
      right: Math.min(width, Math.ceil((place.x + place.width) * width)),
      bottom: Math.min(height, Math.ceil((place.y + place.height) * height)),
    })
  }
  return boxes
}

/**
 * Makes every covered pixel of some rows black, in place.
 * @param bytesPerPixel 3 for red, green, blue; 4 with alpha, which becomes opaque
 * @param fromRow which row of the page the first of `rows` is
 */
export function coverRows(
  rows: Uint8Array | Uint8ClampedArray,
  page: { readonly width: number; readonly fromRow: number; readonly bytesPerPixel: 3 | 4 },
  boxes: readonly PixelBox[],
): void {
  const { width, fromRow, bytesPerPixel } = page
  const rowBytes = width * bytesPerPixel
  const count = rows.length / rowBytes
  for (const { left, top, right, bottom } of boxes)
    for (let row = Math.max(top, fromRow); row < Math.min(bottom, fromRow + count); row++) {
      const start = (row - fromRow) * rowBytes
      rows.fill(0, start + left * bytesPerPixel, start + right * bytesPerPixel)
      if (bytesPerPixel === 4) for (let x = left; x < right; x++) rows[start + x * 4 + 3] = 255
    }
}
