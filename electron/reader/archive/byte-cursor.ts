import type { FileSource } from '../source.ts'

/** Bytes read once from the front: of a file, or of a stream that is unpacked while it is read. */
export type ByteCursor = {
  /** The next bytes; fewer only at the end. */
  readonly take: (length: number) => Promise<Uint8Array>
  /** Passes over bytes; false where there are not so many. */
  readonly skip: (length: number) => Promise<boolean>
}

/** A cursor over a file: what is skipped is not read. */
export function fileCursor(source: FileSource): ByteCursor {
  let at = 0
  return {
    take: async (length) => {
      const bytes = await source.read(at, length)
      at += bytes.length
      return bytes
    },
    skip: async (length) => {
      at += length
      return at <= source.sizeBytes
    },
  }
}

/** A cursor over pieces as they come. */
export function streamCursor(pieces: AsyncIterator<Uint8Array>): ByteCursor {
  let rest = new Uint8Array()
  const more = async (): Promise<boolean> => {
    const next = await pieces.next()
    if (next.done) return false
    rest = new Uint8Array(next.value)
    return true
  }
  return {
    take: async (length) => {
      const bytes = new Uint8Array(length)
      let at = 0
      while (at < length && (rest.length > 0 || (await more()))) {
        const piece = rest.subarray(0, length - at)
        bytes.set(piece, at)
        rest = rest.subarray(piece.length)
        at += piece.length
      }
      return bytes.subarray(0, at)
    },
    skip: async (length) => {
      let left = length
      while (left > 0 && (rest.length > 0 || (await more()))) {
        const passed = Math.min(left, rest.length)
        rest = rest.subarray(passed)
        left -= passed
      }
      return left === 0
    },
  }
}
