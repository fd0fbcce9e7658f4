import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The one way in which a bundle's ZIP is laid out (PKWARE APPNOTE 6.3): stored entries, no gaps, names in UTF-8, one fixed
 * time, no comments, ZIP64 fields only where a value does not fit. The same entries give the same bytes, so a reader
 * checks a header by writing it again.
 */
export type ZipItem = {
  /** Path inside the ZIP, with `/`. */
  readonly path: string
  readonly sizeBytes: number
  readonly crc32: number
}

export const LOCAL_SIGNATURE = 0x04034b50
export const CENTRAL_SIGNATURE = 0x02014b50
export const END_SIGNATURE = 0x06054b50
export const END64_SIGNATURE = 0x06064b50
export const LOCATOR64_SIGNATURE = 0x07064b50
export const END_BYTES = 22
export const END64_BYTES = 56
export const LOCATOR64_BYTES = 20

const LIMIT16 = 0xffff
const LIMIT32 = 0xffffffff
const UTF8_FLAG = 0x0800
/** 1980-01-01, the first day of ZIP's calendar. */
const FIXED_DATE = 0x0021
const PLAIN_VERSION = 20
const ZIP64_VERSION = 45
/** Written as on Unix, an ordinary file that its owner may read and write. */
const MADE_BY_UNIX = 3 << 8
const FILE_ATTRIBUTES = 0o100600 * 0x10000

type Field = readonly [bytes: 2 | 4 | 8, value: number]

/** The header before an entry's bytes. */
export function localHeader({ path, sizeBytes, crc32 }: ZipItem): Uint8Array {
  const isLarge = sizeBytes >= LIMIT32
  const name = utf8ToBytes(path)
  const extra = isLarge ? zip64Extra([sizeBytes, sizeBytes]) : new Uint8Array()
  const size32 = isLarge ? LIMIT32 : sizeBytes
  const head = fields([
    [4, LOCAL_SIGNATURE],
    [2, isLarge ? ZIP64_VERSION : PLAIN_VERSION],
    [2, UTF8_FLAG],
    [2, 0], // stored
    [2, 0], // 00:00:00
    [2, FIXED_DATE],
    [4, crc32],
    [4, size32],
    [4, size32],
    [2, name.length],
    [2, extra.length],
  ])
  return concatBytes(head, name, extra)
}

/** An entry's header in the central directory. */
export function centralHeader({ path, sizeBytes, crc32 }: ZipItem, offset: number): Uint8Array {
  const isLarge = sizeBytes >= LIMIT32
  const isFar = offset >= LIMIT32
  const name = utf8ToBytes(path)
  const large = [...(isLarge ? [sizeBytes, sizeBytes] : []), ...(isFar ? [offset] : [])]
  const extra = large.length > 0 ? zip64Extra(large) : new Uint8Array()
  const version = large.length > 0 ? ZIP64_VERSION : PLAIN_VERSION
  const size32 = isLarge ? LIMIT32 : sizeBytes
  const head = fields([
    [4, CENTRAL_SIGNATURE],
    [2, MADE_BY_UNIX | version],
    [2, version],
    [2, UTF8_FLAG],
    [2, 0], // stored
    [2, 0], // 00:00:00
    [2, FIXED_DATE],
    [4, crc32],
    [4, size32],
    [4, size32],
    [2, name.length],
    [2, extra.length],
    [2, 0], // no comment
    [2, 0], // first disk
    [2, 0], // not marked as text
    [4, FILE_ATTRIBUTES],
    [4, isFar ? LIMIT32 : offset],
  ])
  return concatBytes(head, name, extra)
}

/** What ends the file, after a central directory of this many entries, at this place, of this size. */
export function endRecords(count: number, centralOffset: number, centralBytes: number): Uint8Array {
  const isLarge = count >= LIMIT16 || centralOffset >= LIMIT32 || centralBytes >= LIMIT32
  const count16 = Math.min(count, LIMIT16)
  const end = fields([
    [4, END_SIGNATURE],
    [2, 0],
    [2, 0],
    [2, count16],
    [2, count16],
    [4, Math.min(centralBytes, LIMIT32)],
    [4, Math.min(centralOffset, LIMIT32)],
    [2, 0], // no comment
  ])
  return isLarge ? concatBytes(end64Records(count, centralOffset, centralBytes), end) : end
}

/** Where everything lies. `sizeBytes` is the size of the whole ZIP. */
export function zipLayout(items: readonly ZipItem[]): { readonly offsets: readonly number[]; readonly sizeBytes: number } {
  let at = 0
  let centralBytes = 0
  const offsets = items.map((item) => {
    const offset = at
    at += localHeader(item).length + item.sizeBytes
    centralBytes += centralHeader(item, offset).length
    return offset
  })
  return { offsets, sizeBytes: at + centralBytes + endRecords(items.length, at, centralBytes).length }
}

/** Order of paths in a bundle: by the bytes of their UTF-8. */
export function byUtf8(a: string, b: string): number {
  const [left, right] = [utf8ToBytes(a), utf8ToBytes(b)]
  const at = left.findIndex((byte, index) => byte !== right[index])
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
}

function end64Records(count: number, centralOffset: number, centralBytes: number): Uint8Array {
  const end64 = fields([
    [4, END64_SIGNATURE],
    [8, END64_BYTES - 12],
    [2, MADE_BY_UNIX | ZIP64_VERSION],
    [2, ZIP64_VERSION],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, centralBytes],
    [8, centralOffset],
  ])
  const locator = fields([
    [4, LOCATOR64_SIGNATURE],
    [4, 0],
    [8, centralOffset + centralBytes],
    [4, 1],
  ])
  return concatBytes(end64, locator)
}

function zip64Extra(values: readonly number[]): Uint8Array {
  return fields([[2, 1], [2, values.length * 8], ...values.map((value): Field => [8, value])])
}

function fields(list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true)
    else if (size === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += size
  }
  return bytes
}
