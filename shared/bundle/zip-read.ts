import { decodeUtf8 } from '../utf8.ts'
import { type Finding, finding } from './report.ts'
import { shownPath } from './shown-path.ts'
import { type ByteSource, bytesEqual } from './source.ts'
import {
  byUtf8,
  CENTRAL_SIGNATURE,
  centralHeader,
  END_BYTES,
  END_SIGNATURE,
  END64_BYTES,
  END64_SIGNATURE,
  endRecords,
  LOCATOR64_BYTES,
  localHeader,
  type ZipItem,
} from './zip-layout.ts'

/** An entry whose place was checked: its bytes are `[start, start + sizeBytes)`. */
export type ZipEntry = ZipItem & { readonly start: number }

/** What a ZIP holds, and everything in which it is not as the SPEC says. `entries` are those that can be read safely. */
export type ZipContent = {
  readonly entries: readonly ZipEntry[]
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
}

const MAX_ENTRIES = 200_000
const MAX_CENTRAL_BYTES = 67_108_864
const CENTRAL_FIXED_BYTES = 46
const FILE_TYPE_MASK = 0o170000
const FILE_TYPE_REGULAR = 0o100000

type End = { readonly count: number; readonly centralOffset: number; readonly centralBytes: number }
type Listed = ZipItem & { readonly offset: number; readonly isPlain: boolean; readonly header: Uint8Array }

/**
 * Reads the directory of a ZIP that may be hostile, and holds every header against the one that `zip-layout.ts` would
 * have written. Since entries must follow each other without a gap, none can overlap, hide, or hold more than the file.
 */
export async function readZip(source: ByteSource): Promise<ZipContent> {
  const end = await readEnd(source)
  if (typeof end === 'string') return nothing(finding('zip-invalid', { reason: end }))
  if (end.count > MAX_ENTRIES || end.centralBytes > MAX_CENTRAL_BYTES) return nothing(finding('too-large', { path: '' }))
  const central = await source.read(end.centralOffset, end.centralOffset + end.centralBytes)
  const listed = listedIn(central)
  if (!listed || listed.length !== end.count) return nothing(finding('zip-invalid', { reason: 'directory' }))
  return await placed(source, listed, end.centralOffset)
}

/** Holds each listed entry against its place and its two headers. */
async function placed(source: ByteSource, listed: readonly Listed[], centralOffset: number): Promise<ZipContent> {
  const findings: Finding[] = []
  const entries: ZipEntry[] = []
  let at = 0
  let before = ''
  for (const item of listed) {
    const { offset } = item
    const path = shownPath(item.path)
    if (before !== '' && byUtf8(before, item.path) > 0) findings.push(finding('zip-invalid', { reason: 'order', path }))
    before = item.path
    const local = localHeader(item)
    const start = offset + local.length
    if (!item.isPlain) findings.push(finding('entry-not-stored', { path }))
    else if (!bytesEqual(item.header, centralHeader(item, offset)))
      findings.push(finding('zip-invalid', { reason: 'header', path }))
    if (item.sizeBytes > centralOffset) findings.push(finding('too-large', { path }))
    else if (offset !== at) findings.push(finding('zip-invalid', { reason: 'place', path }))
    else if (start + item.sizeBytes > centralOffset) findings.push(finding('zip-invalid', { reason: 'place', path }))
    else if (!bytesEqual(await source.read(offset, start), local)) {
      if (item.isPlain) findings.push(finding('zip-invalid', { reason: 'local-header', path }))
    } else if (item.isPlain) entries.push({ path: item.path, sizeBytes: item.sizeBytes, crc32: item.crc32, start })
    at = start + item.sizeBytes
  }
  if (at !== centralOffset && findings.length === 0) findings.push(finding('zip-invalid', { reason: 'gap' }))
  return { entries, paths: listed.map(({ path }) => path), findings }
}

/** The place of the central directory; a reason where the end is not as it must be. */
async function readEnd(source: ByteSource): Promise<End | string> {
  const { sizeBytes } = source
  if (sizeBytes < END_BYTES) return 'too-short'
  const endAt = sizeBytes - END_BYTES
  const end = viewOf(await source.read(endAt, sizeBytes))
  if (end.getUint32(0, true) !== END_SIGNATURE) return 'end'
  const plain = { count: end.getUint16(10, true), centralBytes: end.getUint32(12, true), centralOffset: end.getUint32(16, true) }
  const end64At = endAt - LOCATOR64_BYTES - END64_BYTES
  const found = isSaturated(plain) ? await readEnd64(source, end64At) : plain
  if (!found) return 'end64'
  const recordsAt = found.centralOffset + found.centralBytes
  const expected = endRecords(found.count, found.centralOffset, found.centralBytes)
  if (recordsAt + expected.length !== sizeBytes) return 'end-place'
  return bytesEqual(await source.read(recordsAt, sizeBytes), expected) ? found : 'end'
}

async function readEnd64(source: ByteSource, at: number): Promise<End | null> {
  if (at < 0) return null
  const view = viewOf(await source.read(at, at + END64_BYTES))
  if (view.getUint32(0, true) !== END64_SIGNATURE) return null
  const count = safeNumber(view.getBigUint64(32, true))
  const centralBytes = safeNumber(view.getBigUint64(40, true))
  const centralOffset = safeNumber(view.getBigUint64(48, true))
  return count === null || centralBytes === null || centralOffset === null ? null : { count, centralBytes, centralOffset }
}

function isSaturated({ count, centralBytes, centralOffset }: End): boolean {
  return count === 0xffff || centralBytes === 0xffffffff || centralOffset === 0xffffffff
}

/** The entries of a central directory; null where it does not parse to its last byte. */
function listedIn(central: Uint8Array): Listed[] | null {
  const listed: Listed[] = []
  let at = 0
  while (at < central.length) {
    const item = listedAt(central.subarray(at))
    if (!item) return null
    listed.push(item)
    at += item.header.length
  }
  return listed
}

function listedAt(bytes: Uint8Array): Listed | null {
  if (bytes.length < CENTRAL_FIXED_BYTES) return null
  const view = viewOf(bytes)
  if (view.getUint32(0, true) !== CENTRAL_SIGNATURE) return null
  const nameEnd = CENTRAL_FIXED_BYTES + view.getUint16(28, true)
  const extraEnd = nameEnd + view.getUint16(30, true)
  const headerEnd = extraEnd + view.getUint16(32, true)
  if (headerEnd > bytes.length) return null
  const path = decodeUtf8(bytes.subarray(CENTRAL_FIXED_BYTES, nameEnd))
  const large = largeValuesOf(bytes.subarray(nameEnd, extraEnd))
  const take = (value: number): number | null => (value === 0xffffffff ? (large.shift() ?? null) : value)
  const sizeBytes = take(view.getUint32(24, true))
  const packedBytes = take(view.getUint32(20, true))
  const offset = take(view.getUint32(42, true))
  if (path === null || sizeBytes === null || packedBytes === null || offset === null) return null
  const isEncrypted = (view.getUint16(8, true) & 1) !== 0
  const isStored = view.getUint16(10, true) === 0 && sizeBytes === packedBytes
  const isFile = isRegular(view.getUint16(4, true), view.getUint32(38, true)) && !path.endsWith('/')
  const isPlain = isStored && !isEncrypted && isFile
  return { path, sizeBytes, crc32: view.getUint32(16, true), offset, isPlain, header: bytes.subarray(0, headerEnd) }
}

/** Whether attributes say an ordinary file: no folder, no link. */
function isRegular(madeBy: number, attributes: number): boolean {
  return madeBy >> 8 === 3 && ((attributes >>> 16) & FILE_TYPE_MASK) === FILE_TYPE_REGULAR
}

function largeValuesOf(extra: Uint8Array): number[] {
  const view = viewOf(extra)
  if (extra.length < 4 || view.getUint16(0, true) !== 1 || view.getUint16(2, true) !== extra.length - 4) return []
  const values = Array.from({ length: Math.floor((extra.length - 4) / 8) }, (_, index) => view.getBigUint64(4 + index * 8, true))
  return values.map((value) => safeNumber(value) ?? Number.MAX_SAFE_INTEGER)
}

function safeNumber(value: bigint): number | null {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function nothing(only: Finding): ZipContent {
  return { entries: [], paths: [], findings: [only] }
}
