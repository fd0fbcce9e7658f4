import * as v from 'valibot'
import type { ReadFailure } from '../../../shared/domain/reading.ts'
import { FromReader, type ReaderTask, type ToReader } from '../../../shared/reader/messages.ts'
import type { Ports } from '../ports.ts'

/** A file that a reader is to look into: what it is told of it, and how its bytes come. */
export type ReaderSource = {
  /** As the bytes were sniffed, never as the name says. */
  readonly mediaType: string
  readonly sizeBytes: number
  /** A range of the file. What it throws ends the reading, and is thrown on. */
  readonly read: (start: number, length: number) => Promise<Uint8Array>
}

/** How a conversation ended without the answer that was hoped for. */
export type ReaderEnd = { readonly failure: ReadFailure } | { readonly error: unknown }

/** What a reader says that is not a question. */
export type ReaderAnswer = Exclude<FromReader, { type: 'want' }>

/** Milliseconds that a reader is given, unless somebody waits in front of the screen. */
export const readerLimitMs = 60_000

/** More messages than any honest reader sends: blocks of 256 KiB make 2 GiB of 8,192. */
const mostMessages = 50_000
/** Questions that may wait for their answer at once. */
const mostWaiting = 64
/** A file may be asked for several times over (tables of contents, then entries), not without end. */
const mostBytes = (sizeBytes: number) => 4 * sizeBytes + 256 * 1024 * 1024

/**
 * One conversation with a reader. Its questions are answered here, one after another, inside the file and within limits;
 * every other message that is valid goes to `onAnswer`. `onEnd` hears once why it is over, whatever happened, and the
 * reader is killed then; after `close` nothing is heard any more.
 */
export function converse(input: {
  readonly ports: Pick<Ports, 'startReader'>
  readonly source: ReaderSource
  readonly task: ReaderTask
  readonly limitMs: number
  readonly onAnswer: (answer: ReaderAnswer) => void
  readonly onEnd: (end: ReaderEnd) => void
}) {
  const { source, onAnswer } = input
  const reader = input.ports.startReader()
  let isOver = false
  let messages = 0
  let waiting = 0
  let bytesLeft = mostBytes(source.sizeBytes)
  let answered = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const close = () => {
    isOver = true
    clearTimeout(timer)
    reader.kill()
  }
  const end = (how: ReaderEnd) => {
    if (isOver) return
    close()
    input.onEnd(how)
  }
  const startTimer = () => {
    clearTimeout(timer)
    timer = setTimeout(() => end({ failure: 'took-too-long' }), input.limitMs)
  }
  const post = (message: ToReader) => {
    if (!isOver) reader.post(message)
  }

  const answer = async ({ id, start, length }: Extract<FromReader, { type: 'want' }>): Promise<void> => {
    if (isOver) return
    try {
      const bytes = length === 0 ? new Uint8Array() : await source.read(start, length)
      waiting -= 1
      post({ type: 'bytes', id, bytes })
    } catch (error) {
      end({ error })
    }
  }
  const hear = (message: unknown) => {
    if (isOver) return
    messages += 1
    const parsed = v.safeParse(FromReader, message, { abortEarly: true })
    if (!parsed.success || messages > mostMessages) return end({ failure: 'reader-ended' })
    if (parsed.output.type !== 'want') return onAnswer(parsed.output)
    const { start, length } = parsed.output
    waiting += 1
    bytesLeft -= length
    const isInside = start + length <= source.sizeBytes
    if (!isInside || waiting > mostWaiting || bytesLeft < 0) return end({ failure: 'reader-ended' })
    const want = parsed.output
    answered = answered.then(() => answer(want))
  }

  reader.onMessage(hear)
  reader.onExit((why) => end({ failure: why === 'memory' ? 'needed-too-much-memory' : 'reader-ended' }))
  startTimer()
  post({ type: 'task', task: input.task })
  return {
    post,
    /** Begins the time limit anew. */
    startTimer,
    /** Stops the time limit, while somebody else is busy. */
    stopTimer: () => clearTimeout(timer),
    /** Ends it from this side. */
    end,
    close,
  }
}
