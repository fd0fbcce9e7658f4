/** Plain text to seal, in order. */
export type PlainSource = {
  /** Fills `target` with what comes next, and says whether that was all. Shorter than `target` only at the end. */
  readonly next: (target: Uint8Array) => Promise<{ readonly length: number; readonly isLast: boolean }>
}

/** A stream as plain text to seal. It is read one piece ahead, to know the last. */
export function sourceOfStream(stream: AsyncIterable<Uint8Array>): PlainSource {
  const iterator = stream[Symbol.asyncIterator]()
  let piece: Uint8Array | null = new Uint8Array()
  async function ahead(): Promise<void> {
    while (piece?.length === 0) {
      const { done, value } = await iterator.next()
      piece = done ? null : value
    }
  }
  return {
    next: async (target) => {
      let length = 0
      await ahead()
      while (piece !== null && length < target.length) {
        const taken: Uint8Array = piece.subarray(0, target.length - length)
        target.set(taken, length)
        length += taken.length
        piece = piece.subarray(taken.length)
        await ahead()
      }
      return { length, isLast: piece === null }
    },
  }
}

/** Bytes in memory as plain text to seal. */
export function sourceOfBytes(bytes: Uint8Array): PlainSource {
  let at = 0
  return {
    next: async (target) => {
      const taken = bytes.subarray(at, at + target.length)
      target.set(taken)
      at += taken.length
      return { length: taken.length, isLast: at === bytes.length }
    },
  }
}
