/** What a picture says of its own shape, and whether it is all there. */
export type PictureShape = {
  readonly width: number | null
  readonly height: number | null
  /** Whether the format's end is there; true where it has none. */
  readonly isWhole: boolean
}

/** Size and completeness of a JPEG, PNG, GIF or BMP by its own structure; nothing is decoded. */
export function pictureShape(bytes: Uint8Array, mediaType: string): PictureShape {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mediaType === 'image/jpeg') return jpegShape(bytes, view)
  if (mediaType === 'image/png' && bytes.length >= 24)
    return { width: view.getUint32(16), height: view.getUint32(20), isWhole: hasBefore(bytes, [0x49, 0x45, 0x4e, 0x44]) }
  if (mediaType === 'image/gif' && bytes.length >= 13)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true), isWhole: hasBefore(bytes, [0x3b]) }
  if (mediaType === 'image/bmp' && bytes.length >= 26) {
    const [width, height] = [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))]
    return { width, height, isWhole: view.getUint32(2, true) <= bytes.length }
  }
  return { width: null, height: null, isWhole: !['image/png', 'image/gif', 'image/bmp'].includes(mediaType) }
}

function jpegShape(bytes: Uint8Array, view: DataView): PictureShape {
  let width: number | null = null
  let height: number | null = null
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) break
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame && at + 9 <= bytes.length) [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
    at += 2 + view.getUint16(at + 2)
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width, height, isWhole: buffer.indexOf('\xff\xd9', at, 'latin1') !== -1 }
}

/** Whether bytes stand near the end of a file. */
function hasBefore(bytes: Uint8Array, mark: readonly number[]): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - 4_096))
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).indexOf(Uint8Array.from(mark)) !== -1
}
