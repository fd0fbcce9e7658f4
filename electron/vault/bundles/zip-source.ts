import type { ByteSource } from '../../../shared/bundle/source.ts'
import type { AgeFile } from '../blobs/age-file.ts'

/**
 * The plain text of an open age file as bytes that can be read in any order. A read that begins where the one before
 * ended goes on as one stream, so that a file is opened from end to end at full speed and in little memory.
 * One read at a time.
 */
export function zipSourceOf(age: AgeFile, signal: AbortSignal | undefined): ByteSource & { readonly close: () => Promise<void> } {
  let stream: { readonly pieces: AsyncGenerator<Uint8Array>; at: number; rest: Uint8Array } | null = null
  let lastEnd = -1

  const close = async (): Promise<void> => {
    await stream?.pieces.return(undefined)
    stream = null
  }

  const fill = async (bytes: Uint8Array, pieces: AsyncGenerator<Uint8Array>, first: Uint8Array): Promise<Uint8Array> => {
    let rest = first
    for (let at = 0; at < bytes.length; ) {
      if (rest.length === 0) {
        const { done, value } = await pieces.next()
        if (done) throw new RangeError('outside the source')
        rest = value
      }
      const taken = rest.subarray(0, bytes.length - at)
      bytes.set(taken, at)
      at += taken.length
      rest = rest.subarray(taken.length)
    }
    return rest
  }

  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(end - start)
    if (stream?.at !== start) {
      await close()
      const isNext = start === lastEnd
      lastEnd = end
      if (!isNext) {
        await fill(bytes, generatorOf(age.read({ start, end }, signal)), new Uint8Array())
        return bytes
      }
      stream = { pieces: generatorOf(age.read({ start, end: age.plainBytes }, signal)), at: start, rest: new Uint8Array() }
    }
    const going = stream
    going.rest = await fill(bytes, going.pieces, going.rest)
    going.at = end
    lastEnd = end
    return bytes
  }

  return { sizeBytes: age.plainBytes, read, close }
}

async function* generatorOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces
}
