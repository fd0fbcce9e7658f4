import type { ChildEntry } from '../../../shared/domain/reading.ts'
import type { ByteCursor } from './byte-cursor.ts'
import { escapesFolder } from './path-problem.ts'

/** One member of a tape archive. Its bytes come next at the cursor. */
export type TarEntry = {
  readonly name: string
  readonly sizeBytes: number
  readonly isFolder: boolean
  /** ISO, UTC; null where there is none. */
  readonly modified: string | null
  readonly problem: ChildEntry['problem']
}

const blockBytes = 512
/** A long name or a set of pax records is never longer in earnest. */
const mostRecordBytes = 64 * 1024

/**
 * The members of a TAR archive (ustar, pax, GNU) one after another. Whoever takes the bytes of one from the cursor says so
 * by `taken`; else they are passed over. Ends with the archive, or with `false` where it is broken.
 */
export async function* tarEntries(cursor: ByteCursor, taken: { bytes: number }): AsyncGenerator<TarEntry, boolean> {
  let longName: string | null = null
  let pax: ReadonlyMap<string, string> = new Map()
  for (;;) {
    const header = await cursor.take(blockBytes)
    if (header.length === 0 || header.every((byte) => byte === 0)) return true
    if (header.length < blockBytes || !hasRightSum(header)) return false
    const type = String.fromCharCode(header[156] ?? 0)
    const declared = numberAt(header, 124, 12)
    if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
      if (declared > mostRecordBytes) return false
      const record = await cursor.take(declared)
      if (!(await cursor.skip(padding(declared)))) return false
      if (type === 'L') longName = decode(record).replace(/\0.*$/s, '')
      if (type === 'x') pax = paxRecords(record)
      continue
    }
    const sizeBytes = Number(pax.get('size') ?? declared)
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) return false
    const name = pax.get('path') ?? longName ?? ustarName(header)
    const isFolder = type === '5' || name.endsWith('/')
    const time = Number(pax.get('mtime') ?? numberAt(header, 136, 12))
    taken.bytes = 0
    yield { name, sizeBytes: isFolder ? 0 : sizeBytes, isFolder, modified: instantOf(time), problem: problemOf(name, type) }
    const rest = sizeBytes - taken.bytes
    if (!(await cursor.skip(rest + padding(sizeBytes)))) return false
    longName = null
    pax = new Map()
  }
}

function problemOf(name: string, type: string): TarEntry['problem'] {
  if (escapesFolder(name)) return 'path-escapes'
  if (type === '1' || type === '2') return 'link'
  return type === '0' || type === '\0' || type === '5' || type === '7' ? null : 'not-supported'
}

function padding(length: number): number {
  return (blockBytes - (length % blockBytes)) % blockBytes
}

function hasRightSum(header: Uint8Array): boolean {
  const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0)
  return sum === numberAt(header, 148, 8)
}

/** A number in octal digits, or in base 256 where the first bit is set (GNU). NaN where it is neither. */
function numberAt(header: Uint8Array, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  if (((field[0] ?? 0) & 0x80) !== 0) return field.subarray(1).reduce((value, byte) => value * 256 + byte, 0)
  const digits = decode(field).replace(/\0.*$/s, '').trim()
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN
}

function ustarName(header: Uint8Array): string {
  const text = (at: number, length: number) => decode(header.subarray(at, at + length)).replace(/\0.*$/s, '')
  const prefix = decode(header.subarray(257, 263)) === 'ustar\0' ? text(345, 155) : ''
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`
}

/** Records `length key=value\n` (POSIX.1-2001). */
function paxRecords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const head = /^(\d{1,6}) /.exec(decode(bytes.subarray(at, at + 8)))
    const length = Number(head?.[1])
    if (!head || length <= head[0].length) break
    const record = decode(bytes.subarray(at + head[0].length, at + length - 1))
    const equals = record.indexOf('=')
    if (equals > 0) found.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return found
}

function instantOf(seconds: number): string | null {
  const date = new Date(seconds * 1000)
  return seconds > 0 && !Number.isNaN(date.getTime()) ? date.toISOString() : null
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
