/** Bytes that can be read in any order. `read` answers `[start, end)`, and rejects where that is not within the size. */
export type ByteSource = {
  readonly sizeBytes: number
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}

const WINDOW_BYTES = 1_048_576

/** The same source, read in windows: small neighbouring reads cost one. */
export function windowed(source: ByteSource): ByteSource {
  let windowStart = 0
  let window = new Uint8Array()
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    if (start < 0 || end < start || end > source.sizeBytes) throw new RangeError('outside the source')
    if (end - start > WINDOW_BYTES) return await source.read(start, end)
    if (start < windowStart || end > windowStart + window.length) {
      window = new Uint8Array(await source.read(start, Math.min(start + WINDOW_BYTES, source.sizeBytes)))
      windowStart = start
    }
    return window.slice(start - windowStart, end - windowStart)
  }
  return { sizeBytes: source.sizeBytes, read }
}

/** The bytes `[start, end)` in pieces of at most a window. */
export async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += WINDOW_BYTES) yield await source.read(at, Math.min(at + WINDOW_BYTES, end))
}

export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
