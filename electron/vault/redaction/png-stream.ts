import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createDeflate, inflateSync } from 'node:zlib'
import { fromGrey, unfilter } from './unfilter.ts'

/** The pixels of a page as PNG and PDF both hold them: filtered rows (PNG filters), deflated. */
export type EncodedPage = {
  readonly width: number
  readonly height: number
  /** One byte a pixel instead of three. */
  readonly isGrey: boolean
  /** One zlib stream. */
  readonly data: Uint8Array
}

/** What one page became, with the hash of its rows as red, green and blue, for whoever reads them back. */
export type PaintedPage = EncodedPage & { readonly rowsSha256: string }

export type PixelEncoder = {
  /** Rows as red, green and blue, in their order. */
  readonly take: (rgb: Uint8Array) => Promise<void>
  readonly end: () => Promise<PaintedPage>
  /** Bytes that are held so far. */
  readonly sizeBytes: () => number
}

/**
 * Encodes the pixels of a page as they come: filter None, Sub or Up, whichever leaves the smallest differences, and one
 * zlib stream. A page is grey until a pixel with colour comes; then it is encoded anew. The same rows always give the
 * same page, however they are cut into pieces.
 */
export function encodePixels(width: number, height: number): PixelEncoder {
  const hash = createHash('sha256')
  const greyRow = new Uint8Array(width)
  let rows = rowStream(width, 1)
  let isGrey = true
  return {
    take: async (rgb) => {
      hash.update(rgb)
      for (let start = 0; start < rgb.length; start += width * 3) {
        const row = rgb.subarray(start, start + width * 3)
        if (isGrey && !toGrey(row, greyRow)) {
          rows = await coloured(rows, width)
          isGrey = false
        }
        rows.add(isGrey ? greyRow : row)
      }
      await rows.flush()
    },
    end: async () => ({ width, height, isGrey, data: await rows.end(), rowsSha256: hash.digest('hex') }),
    sizeBytes: () => rows.sizeBytes(),
  }
}

/** The rows of a grey page so far, as a page with colour. */
async function coloured(grey: RowStream, width: number): Promise<RowStream> {
  await grey.flush()
  const bytes = inflateSync(await grey.end())
  const colour = rowStream(width * 3, 3)
  const rgb = new Uint8Array(width * 3)
  let before: Uint8Array = new Uint8Array(width)
  for (let start = 0; start < bytes.length; start += width + 1) {
    const row = bytes.subarray(start + 1, start + 1 + width)
    unfilter(bytes[start] ?? 0, row, before, 1)
    before = row
    fromGrey(row, rgb)
    colour.add(rgb)
  }
  return colour
}

type RowStream = ReturnType<typeof rowStream>

/** One zlib stream of filtered rows. */
function rowStream(rowBytes: number, pixelBytes: number) {
  const deflate = createDeflate({ level: 6 })
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  deflate.on('data', (piece: Uint8Array) => {
    pieces.push(piece)
    sizeBytes += piece.length
  })
  let before = new Uint8Array(rowBytes)
  let waiting: Uint8Array[] = []
  return {
    add: (row: Uint8Array) => {
      waiting.push(filtered(row, before, pixelBytes))
      before = new Uint8Array(row)
    },
    flush: async () => {
      const rows = Buffer.concat(waiting)
      waiting = []
      if (rows.length > 0 && !deflate.write(rows)) await once(deflate, 'drain')
    },
    end: async () => {
      const ended = once(deflate, 'end')
      deflate.end()
      await ended
      return new Uint8Array(Buffer.concat(pieces))
    },
    sizeBytes: () => sizeBytes,
  }
}

/** A row with its filter in front: PNG (third edition), 9. */
function filtered(row: Uint8Array, before: Uint8Array, pixelBytes: number): Uint8Array {
  const result = new Uint8Array(row.length + 1)
  if (Buffer.compare(row, before) === 0) {
    result[0] = 2
    return result
  }
  let [none, sub, up] = [0, 0, 0]
  for (let x = 0; x < row.length; x++) {
    const value = row[x] ?? 0
    none += size(value)
    sub += size((value - (x < pixelBytes ? 0 : (row[x - pixelBytes] ?? 0))) & 255)
    up += size((value - (before[x] ?? 0)) & 255)
  }
  if (none <= sub && none <= up) {
    result.set(row, 1)
    return result
  }
  const isSub = sub <= up
  result[0] = isSub ? 1 : 2
  for (let x = 0; x < row.length; x++) {
    const other = isSub ? (x < pixelBytes ? 0 : (row[x - pixelBytes] ?? 0)) : (before[x] ?? 0)
    result[x + 1] = (row[x] ?? 0) - other
  }
  return result
}

/** How far a difference is from nothing, either way. */
function size(byte: number): number {
  return byte < 128 ? byte : 256 - byte
}

/** Fills `grey` where a row has no colour; answers whether it has none. */
function toGrey(rgb: Uint8Array, grey: Uint8Array): boolean {
  for (let x = 0; x < grey.length; x++) {
    const red = rgb[x * 3] ?? 0
    if (red !== rgb[x * 3 + 1] || red !== rgb[x * 3 + 2]) return false
    grey[x] = red
  }
  return true
}
