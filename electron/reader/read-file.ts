import type { Reading } from '../../shared/domain/reading.ts'
import { finishReading } from './finish.ts'
import type { Found } from './found.ts'
import { CannotRead, failureOf } from './limits.ts'
import { childReaderOf, fileReaderOf } from './readers.ts'
import type { FileSource } from './source.ts'

/** What a reader of a format is told. */
export type ReadTask = {
  readonly mediaType: string
  /** Whether pieces of the document are wanted too, to be drawn. */
  readonly withParts: boolean
  /** Whether it is time to answer with what there is; never, where it is missing. */
  readonly isTimeUp?: () => boolean
}

/**
 * Reads one format. It may throw whatever it likes: CannotRead says why, anything else means a damaged file. What was
 * found before a fault should be given with the warning `partly-damaged`.
 */
export type ReadFile = (source: FileSource, task: ReadTask) => Promise<Found>

/** Which child of a file is wanted, and how much of it at most (`too-large` beyond it). */
export type ChildTask = { readonly mediaType: string; readonly index: number; readonly limitBytes: number }

/** The bytes of one child, in pieces of at most `readerLimits.pieceBytes`. It may throw as `ReadFile` may. */
export type ReadChild = (source: FileSource, task: ChildTask) => AsyncIterable<Uint8Array>

/** Reads a file, by its media type. Whatever happens inside, the answer is a reading within its limits. */
export async function readFile(source: FileSource, task: ReadTask): Promise<Reading> {
  if (source.sizeBytes === 0) return finishReading({ failure: 'empty' })
  try {
    const read = await fileReaderOf(task.mediaType)
    return finishReading(read === null ? { failure: 'not-supported' } : await read(source, task))
  } catch (error) {
    return finishReading({ failure: failureOf(error) })
  }
}

/** The bytes of a child of a file. @throws CannotRead, or what a parser throws */
export async function* readChild(source: FileSource, task: ChildTask): AsyncGenerator<Uint8Array> {
  const read = await childReaderOf(task.mediaType)
  if (read === null) throw new CannotRead('not-supported')
  yield* read(source, task)
}
