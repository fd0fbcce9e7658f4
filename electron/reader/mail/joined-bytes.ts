type Piece = string | Uint8Array | ArrayBuffer

/** What the mail parser uses of a Blob: pieces that become one array. */
class JoinedBytes {
  readonly #pieces: readonly Piece[]

  constructor(pieces: readonly Piece[] = []) {
    this.#pieces = pieces
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const encoder = new TextEncoder()
    const newline = encoder.encode('\n')
    const all = this.#pieces.map((piece) => {
      if (typeof piece === 'string') return piece === '\n' ? newline : encoder.encode(piece)
      return piece instanceof ArrayBuffer ? new Uint8Array(piece) : piece
    })
    const joined = new Uint8Array(all.reduce((length, piece) => length + piece.length, 0))
    let at = 0
    for (const piece of all) {
      joined.set(piece, at)
      at += piece.length
    }
    return joined.buffer
  }
}

/**
 * Does something while a Blob is only a list of its pieces: the mail parser makes one of every line of a part, and Node
 * takes seconds and hundreds of megabytes for a real one of so many.
 */
export async function withJoinedBytes<T>(work: () => Promise<T>): Promise<T> {
  const own = globalThis.Blob
  Reflect.set(globalThis, 'Blob', JoinedBytes)
  try {
    return await work()
  } finally {
    Reflect.set(globalThis, 'Blob', own)
  }
}
