import { inflateRawSync } from 'node:zlib'
import type { BlobStore } from '../blobs/blob-store.ts'
import type { StoredItem } from '../records/evidence-row.ts'

/** Larger files are not searched: who they identify is for the person who looked at them to say. */
const largestBytes = 32 * 1024 * 1024
/** Parts of an archive are inflated up to this size, all together. */
const largestInflatedBytes = 64 * 1024 * 1024

/**
 * Whether something that must not leave is found in the text of a file: as it stands (UTF-8, UTF-16, Latin-1), in
 * quoted-printable and base64 parts of mails, in the parts of office documents and archives. A second look behind the
 * person who reviewed the file, not instead of it: pictures, sound and most PDF text are not read here.
 */
export async function occursInFile(
  blobs: BlobStore,
  item: Pick<StoredItem, 'id' | 'blob' | 'sizeBytes' | 'mediaType'>,
  occursIn: (text: string) => boolean,
): Promise<boolean> {
  if (item.sizeBytes > largestBytes) return false
  const bytes = await blobs.readAll(item, largestBytes)
  return viewsOf(bytes, item.mediaType).some(occursIn)
}

function viewsOf(bytes: Uint8Array, mediaType: string): string[] {
  if (isZip(bytes)) return zipParts(bytes).flatMap((part) => textViews(part, 'application/xml'))
  return textViews(bytes, mediaType)
}

function textViews(bytes: Uint8Array, mediaType: string): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = decode(buffer)
  const views = [text]
  if (/xml|html|svg/.test(mediaType))
    views.push(decodeEntities(text.replace(/<[^>]*>/g, '')), decodeEntities(text.replace(/<[^>]*>/g, ' ')))
  if (mediaType === 'message/rfc822') views.push(...mailViews(text))
  if (!mediaType.startsWith('text/') && !/xml|rfc822|json/.test(mediaType))
    views.push(buffer.toString('latin1'), wideText(buffer), wideText(buffer.subarray(1)))
  return views
}

function decode(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return wideText(buffer.subarray(2))
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return wideText(Buffer.from(buffer.subarray(2, evenLength(buffer))).swap16())
  const text = buffer.toString('utf8')
  return text.includes('\ufffd') ? `${text}\n${buffer.toString('latin1')}` : text
}

/** UTF-16, little endian. Node 24 writes past its memory on an odd number of bytes at an odd address: hence an even copy. */
function wideText(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, evenLength(bytes))).toString('utf16le')
}

function evenLength(bytes: Buffer): number {
  return bytes.length - (bytes.length % 2)
}

function mailViews(text: string): string[] {
  const bytesOfQuoted = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const quoted = Buffer.from(bytesOfQuoted, 'latin1').toString('utf8')
  const unfolded = text.replace(/=\?[\w-]+\?([bq])\?([^?]*)\?=/gi, (_all, kind: string, body: string) =>
    kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64').toString('utf8') : quotedWord(body),
  )
  const blocks = text.match(/(?:^[A-Za-z0-9+/]{16,}={0,2}\r?\n?)+(?:^[A-Za-z0-9+/]+={0,2}\r?$)?/gm) ?? []
  const parts = blocks.map((block) => new Uint8Array(Buffer.from(block, 'base64')))
  return [
    quoted,
    unfolded,
    ...parts.flatMap((part) => (isZip(part) ? viewsOf(part, 'application/zip') : textViews(part, 'application/octet-stream'))),
  ]
}

function quotedWord(body: string): string {
  const bytes = body
    .replace(/_/g, ' ')
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** The parts of a ZIP by their local headers and the directory, inflated; what cannot be read is passed over. */
function zipParts(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let room = largestInflatedBytes
  for (let at = buffer.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = buffer.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    if (at + 46 > buffer.length) break
    const start = buffer.readUInt32LE(at + 42)
    if (start + 30 > buffer.length) continue
    const dataStart = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28)
    const data = buffer.subarray(dataStart, dataStart + buffer.readUInt32LE(at + 20))
    parts.push(buffer.subarray(at + 46, at + 46 + buffer.readUInt16LE(at + 28)))
    const part = buffer.readUInt16LE(at + 10) === 8 ? inflated(data, room) : data
    room -= part.length
    parts.push(part)
    if (room <= 0) break
  }
  return parts
}

function inflated(data: Uint8Array, room: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(room, 1) })
  } catch {
    return new Uint8Array()
  }
}
