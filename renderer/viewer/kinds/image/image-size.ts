import type { Size } from '../../sheet/zoom.ts'

/**
 * The size that a picture says it has, read from its first bytes without decoding it: PNG, JPEG, GIF, WebP, BMP, AVIF.
 * Hostile bytes enter here. Not turned as its EXIF data may ask.
 * @returns null where they do not say it
 */
export function imageSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return sizeIn(view)
  } catch (error) {
    // Behind the end of what was read.
    if (error instanceof RangeError) return null
    throw error
  }
}

function sizeIn(view: DataView): Size | null {
  if (view.getUint32(0) === 0x89504e47) return textAt(view, 12) === 'IHDR' ? size(view.getUint32(16), view.getUint32(20)) : null
  if (view.getUint16(0) === 0xffd8) return jpegSize(view)
  if (textAt(view, 0) === 'GIF8') return gifSize(view)
  if (textAt(view, 0) === 'RIFF' && textAt(view, 8) === 'WEBP') return webpSize(view)
  if (view.getUint16(0) === 0x424d) return bmpSize(view)
  return textAt(view, 4) === 'ftyp' ? avifSize(view) : null
}

/** ITU-T T.81, B.2: the frame header among the segments before the picture. */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else if (marker === 0xd9 || marker === 0xda) return null
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return size(view.getUint16(at + 7), view.getUint16(at + 5))
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
}

/** The logical screen. */
function gifSize(view: DataView): Size | null {
  return size(view.getUint16(6, true), view.getUint16(8, true))
}

/** WebP Container Specification: the canvas of VP8X, or the header of the one frame. */
function webpSize(view: DataView): Size | null {
  const chunk = textAt(view, 12)
  if (chunk === 'VP8X') return size(uint24(view, 24) + 1, uint24(view, 27) + 1)
  if (chunk === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  if (chunk !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
}

/** A height below zero stands for rows from the top. */
function bmpSize(view: DataView): Size | null {
  if (view.getUint32(14, true) === 12) return size(view.getUint16(18, true), view.getUint16(20, true))
  return size(Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true)))
}

/** The largest image spatial extents box (ISO/IEC 23008-12, 6.5.3) among the first bytes: tiles and pictures in it are smaller. */
function avifSize(view: DataView): Size | null {
  let largest: Size | null = null
  for (let at = 4; at + 16 <= Math.min(view.byteLength, 65_536); at++) {
    if (view.getUint32(at) !== 0x69737065) continue
    const found = size(view.getUint32(at + 8), view.getUint32(at + 12))
    if (found !== null && (largest === null || found.width * found.height > largest.width * largest.height)) largest = found
  }
  return largest
}

function size(width: number, height: number): Size | null {
  return width > 0 && height > 0 ? { width, height } : null
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}
