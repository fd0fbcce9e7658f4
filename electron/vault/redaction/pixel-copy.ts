import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { boxesOf, coverRows } from '../../../shared/domain/redaction/pixel-marks.ts'
import { redactionLimits } from '../../../shared/domain/redaction/redaction-kind.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type CopyInMaking, type PageToCome, type Proof, refuse, refused, type SentRows } from './copy-in-making.ts'
import { readPdf, writePdf } from './pdf-writer.ts'
import { readRows } from './png-rows.ts'
import { type EncodedPage, encodePixels, type PaintedPage, type PixelEncoder } from './png-stream.ts'
import { readPng, writePng } from './png-writer.ts'

const inflateAsync = promisify(inflate)

/**
 * A picture, or a PDF of pictures, made of pixels as they come: every marked pixel is made black here, whatever was
 * sent, and each page is encoded at once.
 */
export function pixelCopy(format: 'png' | 'pdf', pages: number, marks: readonly RedactionMark[]): CopyInMaking {
  const painted: (PaintedPage & PageToCome)[] = []
  let current: { readonly page: PageToCome; readonly encoder: PixelEncoder; row: number } | null = null
  const readBack = (bytes: Uint8Array): readonly EncodedPage[] | null => {
    if (format === 'pdf') return readPdf(bytes)
    const page = readPng(bytes)
    return page === null ? null : [page]
  }
  return {
    format,
    pages,
    tool: `pixels of ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    heldBytes: () => painted.reduce((sum, { data }) => sum + data.length, current?.encoder.sizeBytes() ?? 0),
    takeSound: refuse,
    startPage: async (page) => {
      if (current !== null || page.page !== painted.length || page.page >= pages) throw refused('page')
      if (page.width * page.height > redactionLimits.pagePixels) throw refused('width')
      current = { page, encoder: encodePixels(page.width, page.height), row: 0 }
    },
    takeRows: async (sent) => {
      if (current === null || sent.page !== current.page.page) throw refused('page')
      const { page, encoder, row } = current
      if (sent.fromRow !== row || row + sent.rows > page.height) throw refused('rows')
      const rgb = onWhite(await pixelsOf(sent, page.width))
      coverRows(rgb, { width: page.width, fromRow: row, bytesPerPixel: 3 }, boxesOf(marks, page.page, page.width, page.height))
      await encoder.take(rgb)
      current.row += sent.rows
      if (current.row < page.height) return
      painted.push({ ...page, ...(await encoder.end()) })
      current = null
    },
    build: async () => {
      const [first] = painted
      if (first === undefined || painted.length < pages) throw refused('pages')
      const bytes = format === 'png' ? writePng(first) : writePdf(painted)
      for (const [at, page] of painted.entries()) painted[at] = { ...page, data: new Uint8Array(0) }
      return bytes
    },
    prove: (bytes) => provePages(readBack(bytes), painted, marks),
    seconds: () => null,
    preview: (bytes, index) => {
      const page = readBack(bytes)?.[index]
      if (page === undefined) throw new VaultError('NOT_FOUND', { kind: 'page' })
      return { kind: 'picture', bytes: writePng(page) }
    },
    drop: () => {
      for (const { data } of painted) data.fill(0)
      painted.length = 0
      current = null
    },
  }
}

async function provePages(
  found: readonly EncodedPage[] | null,
  painted: readonly PaintedPage[],
  marks: readonly RedactionMark[],
): Promise<Proof> {
  if (found === null || found.length !== painted.length) return { isCovered: false, isExact: false }
  let isCovered = true
  let isExact = true
  for (const [index, page] of found.entries()) {
    const rows = await readRows(page, boxesOf(marks, index, page.width, page.height))
    isCovered &&= rows?.isCovered === true
    isExact &&= rows?.rowsSha256 === painted[index]?.rowsSha256
  }
  return { isCovered, isExact }
}

/** The pixels of some rows: exactly as many as they must be, whatever the stream says. */
async function pixelsOf({ rows, deflated }: SentRows, width: number): Promise<Uint8Array> {
  const sizeBytes = rows * width * 4
  if (sizeBytes > redactionLimits.inflatedBytes) throw refused('rows')
  const pixels = await inflateAsync(deflated, { maxOutputLength: sizeBytes }).catch(() => null)
  if (pixels?.length !== sizeBytes) throw refused('base64')
  return pixels
}

/** What is seen of pixels on white paper. */
function onWhite(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] ?? 255
    const paper = 255 * (255 - alpha)
    for (let part = 0; part < 3; part++) {
      const value = rgba[from + part] ?? 0
      rgb[to + part] = alpha === 255 ? value : Math.round((value * alpha + paper) / 255)
    }
  }
  return rgb
}
