import { readingLimits } from '../../../shared/domain/reading.ts'
import { CannotRead } from '../limits.ts'
import type { FileSource } from '../source.ts'
import { inflateLimits, isBomb } from './inflate.ts'
import { escapesFolder } from './path-problem.ts'
import { decodeName, extraFieldOf } from './zip-name.ts'

/** One entry of the central directory of a ZIP archive, judged. */
export type ZipEntry = {
  readonly name: string
  readonly isFolder: boolean
  readonly method: number
  readonly crc32: number
  readonly packedBytes: number
  readonly sizeBytes: number
  /** Where its local header starts in the file. */
  readonly headerAt: number
  /** As written: local time of nobody knows where. */
  readonly modified: string | null
  readonly problem: 'encrypted' | 'damaged' | 'not-supported' | 'too-large' | 'path-escapes' | 'link' | null
  readonly isOverlapping: boolean
}

export type ZipDirectory = {
  readonly entries: readonly ZipEntry[]
  /** How many entries the archive says that it has. */
  readonly count: number
  readonly comment: string
  /** Whether there was no central directory, so that local headers were followed as far as they go. */
  readonly isRecovered: boolean
}

const endBytes = 22
const mostDirectoryBytes = 32 * 1024 * 1024

/**
 * The central directory of a ZIP archive (APPNOTE 6.3, ZIP64 too). Where the end is missing, the local headers from the
 * start on.
 * @throws CannotRead `damaged` where there is neither
 */
export async function readZipDirectory(source: FileSource): Promise<ZipDirectory> {
  const end = await findEnd(source)
  const start = end === null ? -1 : Math.max(0, end.at - end.directoryBytes)
  if (end === null || end.directoryBytes > end.at) return recovered(source)
  // What stands before the archive (a program that unpacks it, another file) shifts every offset.
  const shift = start - end.directoryAt
  const bytes = await source.read(start, Math.min(end.directoryBytes, mostDirectoryBytes))
  const found: ZipEntry[] = []
  for (let at = 0; at + 46 <= bytes.length && found.length <= readingLimits.children; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at)
    if (view.getUint32(0, true) !== 0x02014b50) break
    found.push(entryAt(bytes.subarray(at), view, shift, start))
    at += 46 + view.getUint16(28, true) + view.getUint16(30, true) + view.getUint16(32, true)
  }
  if (found.length === 0 && end.count > 0) return recovered(source)
  return { entries: withoutOverlaps(found), count: end.count, comment: end.comment, isRecovered: false }
}

type End = {
  readonly at: number
  readonly directoryAt: number
  readonly directoryBytes: number
  readonly count: number
  readonly comment: string
}

async function findEnd(source: FileSource): Promise<End | null> {
  const tailAt = Math.max(0, source.sizeBytes - endBytes - 0xffff)
  const tail = await source.read(tailAt, source.sizeBytes - tailAt)
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + endBytes + view.getUint16(at + 20, true) > tail.length) continue
    const comment = tail.subarray(at + endBytes, at + endBytes + view.getUint16(at + 20, true))
    const end = {
      at: tailAt + at,
      count: view.getUint16(at + 10, true),
      directoryBytes: view.getUint32(at + 12, true),
      directoryAt: view.getUint32(at + 16, true),
      comment: decodeName(comment, false),
    }
    return (await zip64End(source, end)) ?? end
  }
  return null
}

async function zip64End(source: FileSource, end: End): Promise<End | null> {
  const locator = await source.read(end.at - 20, 20)
  if (end.at < 20 || readUint32(locator, 0) !== 0x07064b50) return null
  const declared = readUint64(locator, 8)
  for (const at of [declared, end.at - 20 - 56]) {
    const bytes = at >= 0 && at < source.sizeBytes ? await source.read(at, 56) : new Uint8Array()
    if (bytes.length < 56 || readUint32(bytes, 0) !== 0x06064b50) continue
    return {
      ...end,
      at,
      count: readUint64(bytes, 32),
      directoryBytes: readUint64(bytes, 40),
      directoryAt: readUint64(bytes, 48),
    }
  }
  return null
}

function entryAt(bytes: Uint8Array, view: DataView, shift: number, directoryAt: number): ZipEntry {
  const [nameBytes, extraBytes] = [view.getUint16(28, true), view.getUint16(30, true)]
  const flags = view.getUint16(8, true)
  const extra = bytes.subarray(46 + nameBytes, 46 + nameBytes + extraBytes)
  const sizes = widened(extra, view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true))
  const name = decodeName(bytes.subarray(46, 46 + nameBytes), (flags & 0x800) !== 0, extra)
  const unixMode = view.getUint8(5) === 3 ? view.getUint16(40, true) : 0
  const method = view.getUint16(10, true)
  const headerAt = sizes.headerAt + shift
  const facts = {
    name,
    flags,
    method,
    isLink: (unixMode & 0xf000) === 0xa000,
    ...sizes,
    isOutside: !(headerAt >= 0 && headerAt + 30 + sizes.packedBytes <= directoryAt),
  }
  return {
    name,
    isFolder: /[/\\]$/.test(name),
    method,
    crc32: view.getUint32(16, true),
    packedBytes: sizes.packedBytes,
    sizeBytes: sizes.sizeBytes,
    headerAt,
    modified: dosTime(view.getUint16(14, true), view.getUint16(12, true)),
    problem: problemOf(facts),
    isOverlapping: false,
  }
}

type Judged = {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly isLink: boolean
  readonly isOutside: boolean
  readonly packedBytes: number
  readonly sizeBytes: number
}

function problemOf({ name, flags, method, isLink, isOutside, packedBytes, sizeBytes }: Judged): ZipEntry['problem'] {
  if (escapesFolder(name)) return 'path-escapes'
  if (isLink) return 'link'
  if ((flags & 0x41) !== 0 || method === 99) return 'encrypted'
  if (isOutside || !Number.isSafeInteger(sizeBytes)) return 'damaged'
  if (method !== 0 && method !== 8) return 'not-supported'
  if (isBomb(packedBytes, sizeBytes)) return 'too-large'
  return method === 0 && packedBytes !== sizeBytes ? 'damaged' : null
}

/** Sizes of ZIP64, where the small fields are full (extra field 1). */
function widened(extra: Uint8Array, sizeBytes: number, packedBytes: number, headerAt: number) {
  const full = 0xffffffff
  const wide = extraFieldOf(extra, 1)
  let at = 0
  const next = (value: number): number => {
    if (value !== full || wide === null || at + 8 > wide.length) return value
    at += 8
    return readUint64(wide, at - 8)
  }
  const [wideSize, widePacked, wideHeader] = [next(sizeBytes), next(packedBytes), next(headerAt)]
  return { sizeBytes: wideSize, packedBytes: widePacked, headerAt: wideHeader }
}

/** Entries that share bytes are a trick (the bombs of D. Fifield), and none of them is taken out. */
function withoutOverlaps(entries: readonly ZipEntry[]): ZipEntry[] {
  const sorted = [...entries.keys()].sort((a, b) => (entries[a]?.headerAt ?? 0) - (entries[b]?.headerAt ?? 0))
  const overlapping = new Set<number>()
  let [furthest, furthestEnd] = [-1, -1]
  for (const index of sorted) {
    const entry = entries[index]
    if (!entry || entry.problem === 'damaged') continue
    if (entry.headerAt < furthestEnd) overlapping.add(index).add(furthest)
    const end = entry.headerAt + 30 + entry.packedBytes
    if (end > furthestEnd) [furthest, furthestEnd] = [index, end]
  }
  return entries.map((entry, index) =>
    overlapping.has(index) ? { ...entry, problem: entry.problem ?? 'damaged', isOverlapping: true } : entry,
  )
}

/** Entries by their local headers, as long as each says how long it is. @throws CannotRead `damaged` where there is none */
async function recovered(source: FileSource): Promise<ZipDirectory> {
  const entries: ZipEntry[] = []
  for (let at = 0; at + 30 <= source.sizeBytes && entries.length <= readingLimits.children; ) {
    const head = await source.read(at, 30 + 2 * 0xffff)
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    if (view.getUint32(0, true) !== 0x04034b50) break
    const flags = view.getUint16(6, true)
    const nameBytes = view.getUint16(26, true)
    const extra = head.subarray(30 + nameBytes, 30 + nameBytes + view.getUint16(28, true))
    const sizes = widened(extra, view.getUint32(22, true), view.getUint32(18, true), 0)
    const name = decodeName(head.subarray(30, 30 + nameBytes), (flags & 0x800) !== 0, extra)
    const end = at + 30 + nameBytes + extra.length + sizes.packedBytes
    const isUnknown = (flags & 8) !== 0 && sizes.packedBytes === 0
    const method = view.getUint16(8, true)
    const isOutside = isUnknown || end > source.sizeBytes
    entries.push({
      name,
      isFolder: /[/\\]$/.test(name),
      method,
      crc32: view.getUint32(14, true),
      ...sizes,
      headerAt: at,
      modified: dosTime(view.getUint16(12, true), view.getUint16(10, true)),
      problem: problemOf({ name, flags, method, isLink: false, isOutside, ...sizes }),
      isOverlapping: false,
    })
    if (isUnknown) break
    at = end
  }
  if (entries.length === 0) throw new CannotRead('damaged')
  return { entries, count: entries.length, comment: '', isRecovered: true }
}

function dosTime(date: number, time: number): string | null {
  const [day, month] = [date & 31, (date >> 5) & 15]
  if (day === 0 || month === 0 || month > 12) return null
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = `${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`
  return `${1980 + (date >> 9)}-${two(month)}-${two(day)} ${clock}`
}

function readUint32(bytes: Uint8Array, at: number): number {
  return bytes.length < at + 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
}

function readUint64(bytes: Uint8Array, at: number): number {
  if (bytes.length < at + 8) return Number.POSITIVE_INFINITY
  return Number(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(at, true))
}

/** Whether an archive as a whole becomes more than anything honest does. */
export function expandsTooMuch({ entries }: ZipDirectory, archiveBytes: number): boolean {
  const all = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const isTooDense = all > 64 * inflateLimits.freeBytes && all > archiveBytes * inflateLimits.ratio
  return isTooDense || entries.some(({ problem, isOverlapping }) => problem === 'too-large' || isOverlapping)
}
