/** Bytes that can be read in any order. `read` answers `[start, end)`, and rejects where that is not within the size. */
export type ByteSource = {
  readonly sizeBytes: number
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}

/** Reads begin and end at multiples of it where they can: sealed files are opened in runs of this size. In bytes. */
const WINDOW_BYTES = 1_048_576

/** The same source for many small reads: neighbours cost one. What was answered stays as it is. */
export function windowed(source: ByteSource): ByteSource {
  let windowStart = 0
  let window: Uint8Array = new Uint8Array()
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    if (start < 0 || end < start || end > source.sizeBytes) throw new RangeError('outside the source')
    if (start < windowStart || end > windowStart + window.length) {
      const from = start - (start % WINDOW_BYTES)
      const to = Math.max(end, Math.min(from + WINDOW_BYTES, source.sizeBytes))
      window = await source.read(from, to)
      windowStart = from
    }
    return window.subarray(start - windowStart, end - windowStart)
  }
  return { sizeBytes: source.sizeBytes, read }
}

/** The bytes `[start, end)` in pieces of at most a window; the next is being read while one is looked at. */
export async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  let at = start
  const next = (): Promise<Uint8Array> | null => {
    if (at >= end) return null
    const to = Math.min(at - (at % WINDOW_BYTES) + WINDOW_BYTES, end)
    const piece = source.read(at, to)
    piece.catch(() => undefined)
    at = to
    return piece
  }
  for (let piece = next(); piece !== null; ) {
    const bytes = await piece
    piece = next()
    yield bytes
  }
}

export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
