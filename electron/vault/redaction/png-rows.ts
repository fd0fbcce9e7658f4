import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { PixelBox } from '../../../shared/domain/redaction/pixel-marks.ts'
import type { EncodedPage } from './png-stream.ts'
import { fromGrey, unfilter } from './unfilter.ts'

const inflateAsync = promisify(inflate)

/** What the rows of a page are, read back from their zlib stream. */
export type ReadRows = {
  /** Of the rows as red, green and blue. */
  readonly rowsSha256: string
  /** Whether every pixel of the boxes is black. */
  readonly isCovered: boolean
}

/**
 * Reads the rows of a page back from what was encoded, with no knowledge of what was put in.
 * @returns null where the stream is not a zlib stream of exactly these rows, in the filters that the encoder uses
 */
export async function readRows(page: EncodedPage, boxes: readonly PixelBox[]): Promise<ReadRows | null> {
  const bytes = await inflated(page)
  if (bytes === null) return null
  const { width, height, isGrey } = page
  const pixelBytes = isGrey ? 1 : 3
  const rowBytes = width * pixelBytes
  const hash = createHash('sha256')
  const rgb = new Uint8Array(width * 3)
  let before: Uint8Array = new Uint8Array(rowBytes)
  let isCovered = true
  for (let y = 0; y < height; y++) {
    const start = y * (rowBytes + 1)
    const row = bytes.subarray(start + 1, start + 1 + rowBytes)
    if (!unfilter(bytes[start] ?? 255, row, before, pixelBytes)) return null
    before = row
    if (isGrey) fromGrey(row, rgb)
    else rgb.set(row)
    hash.update(rgb)
    isCovered &&= boxes.every((box) => y < box.top || y >= box.bottom || isBlack(rgb, box))
  }
  return { rowsSha256: hash.digest('hex'), isCovered }
}

/** The filtered rows of a page; null where its stream holds more or less, or goes on after its end. */
async function inflated({ width, height, isGrey, data }: EncodedPage): Promise<Uint8Array | null> {
  const sizeBytes = height * (width * (isGrey ? 1 : 3) + 1)
  try {
    // Bytes after the end of the stream would be left out: they would be read again, and are refused by their number.
    const { buffer, engine } = (await inflateAsync(data, { maxOutputLength: sizeBytes, info: true })) as unknown as {
      buffer: Buffer<ArrayBuffer>
      engine: { bytesWritten: number }
    }
    return buffer.length === sizeBytes && engine.bytesWritten === data.length ? buffer : null
  } catch {
    return null
  }
}

function isBlack(rgb: Uint8Array, { left, right }: PixelBox): boolean {
  for (let x = left * 3; x < right * 3; x++) if (rgb[x] !== 0) return false
  return true
}
