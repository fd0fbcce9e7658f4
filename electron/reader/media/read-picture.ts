import exifr from 'exifr'
import type { GeoPosition, Metadata } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { readerLimits } from '../limits.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { pictureShape } from './picture-shape.ts'
import { positionOf } from './position.ts'
import { readXmp } from './xmp.ts'

const settings = {
  tiff: true,
  ifd0: {},
  exif: true,
  gps: true,
  iptc: true,
  // As it stands: its own reader takes time that grows with its length alone.
  xmp: { parse: false },
  icc: false,
  jfif: false,
  ihdr: false,
  interop: false,
  makerNote: false,
  userComment: true,
  mergeOutput: false,
  reviveValues: false,
  sanitize: true,
} as const

/** Where the zone of a time stands. */
const zoneFields: Readonly<Record<string, string>> = {
  DateTimeOriginal: 'OffsetTimeOriginal',
  CreateDate: 'OffsetTimeDigitized',
  DateTimeDigitized: 'OffsetTimeDigitized',
  ModifyDate: 'OffsetTime',
  DateTime: 'OffsetTime',
}
const mostItems = 64

/** A picture: its size, what the camera and programs wrote into it, and where it was made, apart. Nothing is decoded. */
export async function readPicture(source: FileSource, { mediaType }: ReadTask): Promise<Found> {
  const isWholeRead = source.sizeBytes <= readerLimits.wholeBytes
  const bytes = await source.read(0, Math.min(source.sizeBytes, readerLimits.wholeBytes))
  const shape = pictureShape(bytes, mediaType)
  const metadata: Metadata[] = []
  if (shape.width !== null) metadata.push(fileLine('ImageWidth', shape.width))
  if (shape.height !== null) metadata.push(fileLine('ImageHeight', shape.height))
  const { exif, xmp } = mediaType === 'image/webp' ? webpChunks(bytes) : { exif: bytes, xmp: null }
  const isNoted = exif !== null && !['image/gif', 'image/bmp'].includes(mediaType)
  const found = isNoted ? await readNotes(exif) : { metadata: [], position: null, isDamaged: false }
  const other = xmp === null ? null : readXmp(new TextDecoder().decode(xmp))
  return {
    metadata: [...metadata, ...found.metadata, ...(other?.lines ?? [])],
    position: found.position ?? other?.position ?? null,
    warnings: found.isDamaged || (isWholeRead && !shape.isWhole) ? ['partly-damaged'] : [],
  }
}

type Notes = { readonly metadata: Metadata[]; readonly position: GeoPosition | null; readonly isDamaged: boolean }
type Block = Readonly<Record<string, unknown>>

async function readNotes(bytes: Uint8Array): Promise<Notes> {
  let blocks: Readonly<Record<string, Block | string | undefined>> | undefined
  try {
    blocks = await exifr.parse(bytes, settings)
  } catch {
    return { metadata: [], position: null, isDamaged: true }
  }
  const metadata: Metadata[] = []
  for (const [name, block] of Object.entries(blocks ?? {}))
    if (typeof block === 'object' && name !== 'gps' && name !== 'xmp' && name !== 'ifd1' && name !== 'errors')
      metadata.push(...linesOf(block, zonesOf(blocks)))
  const gps = blockOf(blocks?.gps)
  const xmp = typeof blocks?.xmp === 'string' ? readXmp(blocks.xmp) : null
  const below = gps.GPSAltitudeRef === 1 || (gps.GPSAltitudeRef instanceof Uint8Array && gps.GPSAltitudeRef[0] === 1) ? -1 : 1
  const altitude = typeof gps.GPSAltitude === 'number' ? gps.GPSAltitude * below : null
  return {
    metadata: [...metadata, ...(xmp?.lines ?? [])],
    position: positionOf(gps.latitude, gps.longitude, altitude) ?? xmp?.position ?? null,
    isDamaged: blocks !== undefined && 'errors' in blocks,
  }
}

function blockOf(block: Block | string | undefined): Block {
  return typeof block === 'object' ? block : {}
}

/** Every `OffsetTime…` field, by its name, where it is a zone. */
function zonesOf(blocks: Readonly<Record<string, Block | string | undefined>> | undefined): ReadonlyMap<string, string> {
  const exif = blockOf(blocks?.exif)
  return new Map(
    Object.values(zoneFields).flatMap((field) => {
      const value = String(exif[field] ?? '').trim()
      return value === 'Z' || /^[+-]\d\d:\d\d$/.test(value) ? [[field, value] as const] : []
    }),
  )
}

function linesOf(block: Block, zones: ReadonlyMap<string, string>): Metadata[] {
  return Object.entries(block).flatMap(([name, value]) => {
    const text = textOf(value)
    const zone = zones.get(zoneFields[name] ?? '') ?? 'unknown'
    const isPosition = /^GPS|latitude|longitude/i.test(name)
    return text === '' || isPosition ? [] : [{ group: 'camera', name, value: text, zone: name in zoneFields ? zone : null }]
  })
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value).slice(0, 2_000)
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (Array.isArray(value)) return value.slice(0, mostItems).map(textOf).join(', ')
  return ''
}

function fileLine(name: string, value: number): Metadata {
  return { group: 'file', name, value: String(value), zone: null }
}

/** The chunks of a WebP file that say something of it. */
function webpChunks(bytes: Uint8Array): { readonly exif: Uint8Array | null; readonly xmp: Uint8Array | null } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let exif: Uint8Array | null = null
  let xmp: Uint8Array | null = null
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = new TextDecoder('latin1').decode(bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    const hasPrefix = new TextDecoder('latin1').decode(chunk.subarray(0, 4)) === 'Exif'
    if (name === 'EXIF') exif = chunk.slice(hasPrefix ? 6 : 0)
    if (name === 'XMP ') xmp = chunk
    at += 8 + length + (length % 2)
  }
  return { exif, xmp }
}
