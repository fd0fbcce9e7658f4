import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { boxesOf, coverRows } from '../../../shared/domain/redaction/pixel-marks.ts'
import { redactionLimits } from '../../../shared/domain/redaction/redaction-kind.ts'
import { VaultError } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import type { Asking, Picture } from '../../view/viewer/ask-viewer.ts'
import { deflate, toBase64 } from './deflate.ts'

/** Dots an inch of a PDF; pictures keep their size, up to so many pixels. */
export const resolutions = [150, 200, 300] as const
export type Resolution = (typeof resolutions)[number]
const mostPicturePixels = 40_000_000
/** Bytes of pixels in one call. */
const stripBytes = 4 * 1024 * 1024

/** A page cannot be drawn: nothing can be made of it. */
export class PageFailure extends Error {
  readonly page: number
  override readonly name = 'PageFailure'

  constructor(page: number) {
    super(`page ${page} cannot be drawn`)
    this.page = page
  }
}

export type PagesToSend = {
  readonly draft: string
  readonly pages: number
  readonly isPdf: boolean
  readonly resolution: Resolution
  readonly marks: readonly RedactionMark[]
  readonly source: Asking
  readonly signal: AbortSignal
  readonly onPage: (done: number) => void
}

/**
 * Draws page after page, makes black what is marked, and sends the pixels to the vault, which does so once more.
 * @throws PageFailure; VaultError CANCELLED, FILE_TOO_LARGE
 */
export async function sendPages({ draft, pages, marks, source, signal, onPage, ...how }: PagesToSend): Promise<void> {
  for (let page = 0; page < pages; page++) {
    stopIf(signal)
    const size = await source.measure(page)
    if (size === null || !(size.width > 0 && size.height > 0)) throw new PageFailure(page)
    const drawn = await source.pixels(page, longestSide(size, how))
    if (drawn === null || drawn.rgba.length !== drawn.width * drawn.height * 4) throw new PageFailure(page)
    const points = how.isPdf ? size : drawn
    await api.redaction.startPage({
      draft,
      page,
      width: drawn.width,
      height: drawn.height,
      widthPoints: within(points.width),
      heightPoints: within(points.height),
    })
    await sendRows(draft, page, drawn, marks, signal)
    onPage(page + 1)
  }
}

async function sendRows(draft: string, page: number, drawn: Picture, marks: readonly RedactionMark[], signal: AbortSignal) {
  const { width, height } = drawn
  const pixels = new Uint8Array(drawn.rgba.buffer, drawn.rgba.byteOffset, drawn.rgba.length)
  coverRows(pixels, { width, fromRow: 0, bytesPerPixel: 4 }, boxesOf(marks, page, width, height))
  const rowsAtOnce = Math.max(1, Math.floor(stripBytes / (width * 4)))
  for (let fromRow = 0; fromRow < height; fromRow += rowsAtOnce) {
    stopIf(signal)
    const rows = Math.min(rowsAtOnce, height - fromRow)
    const deflated = await deflate(pixels.subarray(fromRow * width * 4, (fromRow + rows) * width * 4))
    await api.redaction.pixels({ draft, page, fromRow, rows, base64: toBase64(deflated) })
  }
  pixels.fill(0)
}

/** How long the longer side of a page is to be, in pixels. */
export function longestSide(
  { width, height }: { readonly width: number; readonly height: number },
  { isPdf, resolution }: { readonly isPdf: boolean; readonly resolution: Resolution },
): number {
  const longer = isPdf ? (Math.max(width, height) * resolution) / 72 : Math.max(width, height)
  const pixels = (longer / Math.max(width, height)) ** 2 * width * height
  const share = Math.min(1, Math.sqrt(mostPicturePixels / pixels), redactionLimits.side / longer)
  return Math.max(1, Math.floor(longer * share))
}

/** @throws VaultError CANCELLED */
export function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new VaultError('CANCELLED')
}

function within(points: number): number {
  return Math.min(14_400, Math.max(1, points))
}
