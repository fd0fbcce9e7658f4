import { CannotRead } from '../limits.ts'

/** One stream or storage of a compound file, with its path from the root: `Root Entry` is left out. */
export type CompoundEntry = {
  readonly path: string
  readonly isStream: boolean
  readonly sizeBytes: number
  readonly startSector: number
}

/** An opened compound file. */
export type CompoundFile = {
  readonly entries: readonly CompoundEntry[]
  /** The bytes of a stream by its path; null where there is none. @throws CannotRead `damaged` */
  readonly stream: (path: string) => Uint8Array | null
}

const endOfChain = 0xfffffffe
const noSector = 0xfffffff0
const mostEntries = 20_000

/**
 * Opens a compound file ([MS-CFB]: OLE storage of Outlook messages and old Office files). Chains of sectors that loop or
 * lead outside end the stream as damaged.
 * @throws CannotRead `damaged`
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  if (bytes.length < 512 || signature.some((byte, at) => bytes[at] !== byte)) throw new CannotRead('damaged')
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new CannotRead('damaged')
  const size = 2 ** shift
  const sector = (index: number) => bytes.subarray((index + 1) * size, (index + 2) * size)
  const fat = readFat(view, sector, size, bytes.length)
  const chain = (start: number, length: number): Uint8Array => gather(sector, fat, start, length)
  const directory = chain(view.getUint32(48, true), Number.POSITIVE_INFINITY)
  const rows = directoryRows(directory)
  const root = rows[0]
  if (!root) throw new CannotRead('damaged')
  const cutoff = view.getUint32(56, true)
  let mini: { readonly bytes: Uint8Array; readonly fat: Uint32Array } | null = null
  const miniStream = () => {
    mini ??= {
      bytes: chain(root.startSector, root.sizeBytes),
      fat: words(chain(view.getUint32(60, true), Number.POSITIVE_INFINITY)),
    }
    return mini
  }
  const entries = withPaths(rows)
  const byPath = new Map(entries.filter(({ isStream }) => isStream).map((entry) => [entry.path, entry]))
  return {
    entries,
    stream: (path) => {
      const entry = byPath.get(path)
      if (!entry) return null
      if (entry.sizeBytes === 0) return new Uint8Array()
      if (entry.sizeBytes > bytes.length) throw new CannotRead('damaged')
      if (entry.sizeBytes >= cutoff) return chain(entry.startSector, entry.sizeBytes)
      const small = miniStream()
      const piece = (index: number) => small.bytes.subarray(index * 64, (index + 1) * 64)
      return gather(piece, small.fat, entry.startSector, entry.sizeBytes)
    },
  }
}

type Sector = (index: number) => Uint8Array

/** The table of sectors: 109 places of it in the header, the others in a chain. */
function readFat(view: DataView, sector: Sector, size: number, fileBytes: number): Uint32Array {
  const places: number[] = []
  for (let at = 0; at < 109; at++) places.push(view.getUint32(76 + at * 4, true))
  let next = view.getUint32(68, true)
  for (let left = Math.ceil(fileBytes / size); next < noSector && left > 0; left--) {
    const more = words(sector(next))
    places.push(...more.subarray(0, size / 4 - 1))
    next = more[size / 4 - 1] ?? endOfChain
  }
  const used = places.filter((place) => place < noSector && (place + 1) * size < fileBytes)
  const fat = new Uint32Array((used.length * size) / 4).fill(endOfChain)
  for (const [index, place] of used.entries()) fat.set(words(sector(place)), (index * size) / 4)
  return fat
}

/** A chain of sectors as one array, of at most `length` bytes. @throws CannotRead `damaged` where it loops or ends too early */
function gather(sector: Sector, fat: Uint32Array, start: number, length: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let got = 0
  for (let at = start; at < noSector && got < length; at = fat[at] ?? endOfChain) {
    const piece = sector(at)
    if (pieces.length > fat.length || piece.length === 0 || fat[at] === undefined) throw new CannotRead('damaged')
    pieces.push(piece)
    got += piece.length
  }
  if (Number.isFinite(length) && got < length) throw new CannotRead('damaged')
  const bytes = new Uint8Array(Math.min(got, length))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, bytes.length - at), at)
    at += piece.length
  }
  return bytes
}

type Row = {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly startSector: number
  readonly sizeBytes: number
}

function directoryRows(directory: Uint8Array): Row[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const rows: Row[] = []
  for (let at = 0; at + 128 <= directory.length && rows.length < mostEntries; at += 128)
    rows.push({
      name: utf16le(directory.subarray(at, at + Math.max(0, Math.min(62, view.getUint16(at + 64, true) - 2)))),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      startSector: view.getUint32(at + 116, true),
      sizeBytes: view.getUint32(at + 120, true),
    })
  return rows
}

/** Every entry once, with its path; trees that loop are cut where they come back. */
function withPaths(rows: readonly Row[]): CompoundEntry[] {
  const found: CompoundEntry[] = []
  const seen = new Set<number>([0])
  const waiting: { readonly index: number; readonly folder: string }[] = [{ index: rows[0]?.child ?? noSector, folder: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const row = rows[next.index]
    if (!row || row.type === 0 || seen.has(next.index)) continue
    seen.add(next.index)
    const path = `${next.folder}${row.name}`
    found.push({ path, isStream: row.type === 2, sizeBytes: row.sizeBytes, startSector: row.startSector })
    waiting.push({ index: row.left, folder: next.folder }, { index: row.right, folder: next.folder })
    if (row.type === 1 && path.length < 1_000) waiting.push({ index: row.child, folder: `${path}/` })
  }
  return found
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true))
}

/** UTF-16 of a compound file, unit by unit; a half unit at the end is left out. */
export function utf16le(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from + 1 < bytes.length; from += 8_192) {
    const units: number[] = []
    for (let at = from; at < from + 8_192 && at + 1 < bytes.length; at += 2)
      units.push((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8))
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}
