import { deflateSync, inflateSync } from 'node:zlib'
import type { CopyInMaking } from '../../../electron/vault/redaction/copy-in-making.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'

/** Pixels of a page, red, green, blue, alpha. */
export type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

/** A mark over a part of a page, in shares of it. */
export function coverRegion(page: number, x: number, y: number, width: number, height: number): RedactionMark {
  return { place: { kind: 'region', page, x, y, width, height }, how: 'cover', reason: 'identity', note: '' }
}

/** A page of which each pixel differs from the next. */
export function colourful(width: number, height: number): Picture {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (at * 37 + (at >> 5) * 11 + 40) % 256,
  )
  return { width, height, rgba }
}

/** A page in one grey. */
export function plain(width: number, height: number, grey: number): Picture {
  return { width, height, rgba: Uint8Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : grey)) }
}

/** The rows of a page as they are sent. */
export function stripsOf({ width, height, rgba }: Picture, rowsAtOnce: number) {
  return Array.from({ length: Math.ceil(height / rowsAtOnce) }, (_, at) => {
    const fromRow = at * rowsAtOnce
    const rows = Math.min(rowsAtOnce, height - fromRow)
    return { fromRow, rows, deflated: deflateSync(rgba.subarray(fromRow * width * 4, (fromRow + rows) * width * 4)) }
  })
}

/** A page of paper, in points. */
export const a4 = { widthPoints: 595.276, heightPoints: 841.89 }

/** Sends pages into a copy, strip by strip. */
export async function sendPages(copy: CopyInMaking, pages: readonly Picture[], rowsAtOnce = 7): Promise<void> {
  for (const [page, picture] of pages.entries()) {
    await copy.startPage({ page, width: picture.width, height: picture.height, ...a4 })
    for (const strip of stripsOf(picture, rowsAtOnce)) await copy.takeRows({ page, ...strip })
  }
}

/** Everything that a file holds deflated, and the file itself: every zlib stream that begins anywhere in it. */
export function everyStream(bytes: Uint8Array): Buffer[] {
  const all = Buffer.from(bytes)
  const found: Buffer[] = [all]
  for (let at = all.indexOf(0x78); at >= 0; at = all.indexOf(0x78, at + 1)) {
    if (all.readUInt16BE(Math.min(at, all.length - 2)) % 31 !== 0) continue
    try {
      found.push(inflateSync(all.subarray(at)))
    } catch {
      // No stream begins here.
    }
  }
  return found
}

/** In which ways a text stands in a file or in one of its streams: UTF-8, UTF-16, hexadecimal. */
export function waysIn(bytes: Uint8Array, text: string): string[] {
  const wide = Buffer.from(text, 'utf16le')
  const ways: Readonly<Record<string, Buffer>> = {
    utf8: Buffer.from(text, 'utf8'),
    latin1: Buffer.from(text, 'latin1'),
    utf16le: wide,
    utf16be: Buffer.from(wide).swap16(),
    hex: Buffer.from(Buffer.from(text, 'utf8').toString('hex')),
    hexUpper: Buffer.from(Buffer.from(text, 'utf8').toString('hex').toUpperCase()),
    hexWide: Buffer.from(Buffer.from(wide).swap16().toString('hex')),
    hexWideUpper: Buffer.from(Buffer.from(wide).swap16().toString('hex').toUpperCase()),
  }
  return everyStream(bytes).flatMap((stream) => Object.keys(ways).filter((way) => stream.includes(ways[way] ?? '')))
}
