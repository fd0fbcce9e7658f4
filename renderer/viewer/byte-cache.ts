type Read = (start: number, length: number) => Promise<Uint8Array<ArrayBuffer>>

/** Pieces in which small ranges are read and kept. */
const pieceBytes = 256 * 1024
const mostPieces = 64
/** The most that the page gives at once. */
const mostAtOnce = 4 * 1024 * 1024

/** Reads small ranges by pieces that are kept for a while, so that neighbours cost nothing, and large ones as they are. */
export function byteCache(read: Read): Read {
  const pieces = new Map<number, Promise<Uint8Array<ArrayBuffer>>>()
  const pieceAt = (index: number) => {
    const known = pieces.get(index)
    const piece = known ?? read(index * pieceBytes, pieceBytes)
    pieces.delete(index)
    pieces.set(index, piece)
    if (known === undefined) piece.catch(() => pieces.delete(index))
    const [oldest] = pieces.keys()
    if (pieces.size > mostPieces && oldest !== undefined) pieces.delete(oldest)
    return piece
  }
  return async (start, length) => {
    if (length <= 0) return new Uint8Array(0)
    if (length > pieceBytes) return joined(await Promise.all(partsOf(start, length).map(([from, size]) => read(from, size))))
    const first = Math.floor(start / pieceBytes)
    const last = Math.floor((start + length - 1) / pieceBytes)
    const found = await Promise.all(first === last ? [pieceAt(first)] : [pieceAt(first), pieceAt(last)])
    const from = start - first * pieceBytes
    return found.length === 1 && found[0] ? found[0].slice(from, from + length) : joined(found).slice(from, from + length)
  }
}

function partsOf(start: number, length: number): (readonly [number, number])[] {
  const count = Math.ceil(length / mostAtOnce)
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * mostAtOnce
    return [from, Math.min(mostAtOnce, start + length - from)] as const
  })
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (parts.length === 1 && parts[0]) return parts[0]
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
