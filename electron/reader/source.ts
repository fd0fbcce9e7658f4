import { mostBytesAtOnce } from '../../shared/reader/messages.ts'
import { CannotRead } from './limits.ts'

/** The file that this reader looks into, range by range. */
export type FileSource = {
  readonly sizeBytes: number
  /** The bytes from `start` on; fewer than `length` only at the end of the file. A copy. */
  readonly read: (start: number, length: number) => Promise<Uint8Array>
  /** The first bytes, at most `length`. */
  readonly readHead: (length: number) => Promise<Uint8Array>
  /** The whole file. @throws CannotRead `too-large` where it is longer than `limitBytes` */
  readonly readAll: (limitBytes: number) => Promise<Uint8Array>
}

/** Small reads are answered from blocks of this size, and so many of them are kept. */
const blockBytes = 256 * 1024
const keptBlocks = 64
/** So many ranges are asked for at once; parsers may want any number. */
const askedAtOnce = 16

/**
 * Random access to a file of which only ranges can be asked for.
 * @param ask gives a range inside the file of at most `mostBytesAtOnce` bytes
 */
export function fileSource(sizeBytes: number, ask: Ask): FileSource {
  const want = inTurn(ask)
  const blocks = new Map<number, Promise<Uint8Array>>()

  const blockAt = (index: number): Promise<Uint8Array> => {
    const start = index * blockBytes
    const block = blocks.get(index) ?? want(start, Math.min(blockBytes, sizeBytes - start))
    blocks.delete(index)
    blocks.set(index, block)
    const [oldest] = blocks.keys()
    if (blocks.size > keptBlocks && oldest !== undefined) blocks.delete(oldest)
    return block
  }

  const readDirectly = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(end - start)
    for (let at = start; at < end; ) {
      const length = Math.min(mostBytesAtOnce, end - at)
      const piece = await want(at, length)
      bytes.set(piece.subarray(0, length), at - start)
      if (piece.length < length) throw new CannotRead('damaged')
      at += length
    }
    return bytes
  }

  const read = async (start: number, length: number): Promise<Uint8Array> => {
    const from = Math.max(0, Math.min(Math.trunc(start), sizeBytes))
    const end = Math.max(from, Math.min(from + Math.trunc(length), sizeBytes))
    if (end - from > blockBytes) return readDirectly(from, end)
    const bytes = new Uint8Array(end - from)
    for (let at = from; at < end; ) {
      const index = Math.floor(at / blockBytes)
      const block = await blockAt(index)
      const piece = block.subarray(at - index * blockBytes, end - index * blockBytes)
      if (piece.length === 0) throw new CannotRead('damaged')
      bytes.set(piece, at - from)
      at += piece.length
    }
    return bytes
  }

  return {
    sizeBytes,
    read,
    readHead: (length) => read(0, length),
    readAll: async (limitBytes) => {
      if (sizeBytes > limitBytes) throw new CannotRead('too-large')
      return readDirectly(0, sizeBytes)
    },
  }
}

type Ask = (start: number, length: number) => Promise<Uint8Array>

/** Asks for a few ranges at once, the others in turn. */
function inTurn(ask: Ask): Ask {
  const waiting: (() => void)[] = []
  let free = askedAtOnce
  return async (start, length) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => void waiting.push(resolve))
    try {
      return await ask(start, length)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
