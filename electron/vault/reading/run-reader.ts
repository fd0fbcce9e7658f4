import { emptyReading, type ReadFailure, type Reading } from '../../../shared/domain/reading.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Ports } from '../ports.ts'
import { keepsLimits } from './keeps-limits.ts'
import { converse, type ReaderAnswer, type ReaderEnd, type ReaderSource, readerLimitMs } from './reader-conversation.ts'

/** How a run of the reader is bounded. */
export type ReaderRun = {
  /** Ends the run: it throws CANCELLED. */
  readonly signal: AbortSignal
  /** Milliseconds for the whole run (of a child: between two pieces); 15 000 where a person waits. */
  readonly limitMs?: number
}

/** A child could not be taken out, and why. */
export class ReaderFailure extends Error {
  readonly failure: ReadFailure
  override readonly name = 'ReaderFailure'

  constructor(failure: ReadFailure) {
    super(failure)
    this.failure = failure
  }
}

type StartReader = Pick<Ports, 'startReader'>

/**
 * Lets a reader look into one file. However hostile the file is, the answer is a `Reading`: one that says why where
 * nothing could be read. The reader is gone when the promise settles.
 * @throws VaultError CANCELLED, and whatever `source.read` throws
 */
export async function runReader(
  ports: StartReader,
  source: ReaderSource,
  task: { readonly withParts: boolean },
  { signal, limitMs = readerLimitMs }: ReaderRun,
): Promise<Reading> {
  if (signal.aborted) throw new VaultError('CANCELLED')
  if (source.sizeBytes === 0) return { ...emptyReading, failure: 'empty' }
  const { mediaType, sizeBytes } = source
  let cancel = () => {}
  try {
    return await new Promise<Reading>((resolve, reject) => {
      const onEnd = (end: ReaderEnd) => ('error' in end ? reject(end.error) : resolve({ ...emptyReading, failure: end.failure }))
      const talk = converse({
        ports,
        source,
        task: { task: 'read', mediaType, sizeBytes, withParts: task.withParts, withinMs: Math.round(limitMs * 0.75) },
        limitMs,
        onEnd,
        onAnswer: (answer) => {
          if (answer.type !== 'reading' || !keepsLimits(answer.reading)) return talk.end({ failure: 'reader-ended' })
          talk.close()
          resolve(answer.reading)
        },
      })
      cancel = () => talk.end({ error: new VaultError('CANCELLED') })
      signal.addEventListener('abort', cancel, { once: true })
    })
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/**
 * The bytes of one child of a file, piece by piece: the next is asked for when the last was taken. The time limit holds
 * between two pieces, and not while the pieces are being kept. The reader is gone when the iteration ends, however it ends.
 * @param limitBytes more than that is `too-large`
 * @throws ReaderFailure where the child cannot be taken out; VaultError CANCELLED; whatever `source.read` throws
 */
export async function* runReaderForChild(
  ports: StartReader,
  source: ReaderSource,
  index: number,
  limitBytes: number,
  { signal, limitMs = readerLimitMs }: ReaderRun,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (signal.aborted) throw new VaultError('CANCELLED')
  const { mediaType, sizeBytes } = source
  let give = (_next: ReaderAnswer | ReaderEnd) => {}
  let next = new Promise<ReaderAnswer | ReaderEnd>((resolve) => {
    give = resolve
  })
  const talk = converse({
    ports,
    source,
    task: { task: 'child', mediaType, sizeBytes, index, limitBytes },
    limitMs,
    onAnswer: (answer) => give(answer),
    onEnd: (end) => give(end),
  })
  const cancel = () => talk.end({ error: new VaultError('CANCELLED') })
  signal.addEventListener('abort', cancel, { once: true })
  let left = limitBytes
  try {
    for (;;) {
      const said = await next
      if ('error' in said) throw said.error
      if (!('type' in said)) throw new ReaderFailure(said.failure)
      if (said.type === 'child-done') return
      if (said.type === 'child-failed') throw new ReaderFailure(said.failure ?? 'damaged')
      if (said.type !== 'piece') throw new ReaderFailure('reader-ended')
      left -= said.bytes.length
      if (left < 0) throw new ReaderFailure('too-large')
      next = new Promise((resolve) => {
        give = resolve
      })
      talk.stopTimer()
      yield said.bytes
      talk.startTimer()
      talk.post({ type: 'taken' })
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    talk.close()
  }
}
