import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** A piece of one of the two streams; null for its hash. */
export type HashWork = { readonly stream: 0 | 1; readonly bytes: Uint8Array | null }

/** SHA-256 of two streams at once. */
export type StreamHashes = {
  /** Answers when the bytes were read: memory that is shared must stay as it is until then. */
  readonly update: (stream: 0 | 1, bytes: Uint8Array) => Promise<void>
  /** In hexadecimal; once for each stream. */
  readonly digest: (stream: 0 | 1) => Promise<string>
  readonly close: () => Promise<void>
}

/** In this thread: for little, where starting one takes longer than the work. */
export function inlineHashes(): StreamHashes {
  const hashes = [createHash('sha256'), createHash('sha256')] as const
  return {
    update: async (stream, bytes) => void hashes[stream].update(bytes),
    digest: async (stream) => hashes[stream].digest('hex'),
    close: async () => undefined,
  }
}

/** In a thread of their own. */
export function threadedHashes(): StreamHashes {
  type Waiting = { readonly resolve: (answer: string) => void; readonly reject: (error: Error) => void }
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url))
  const waiting: Waiting[] = []
  let failure: Error | null = null
  const fail = (error: Error): void => {
    failure ??= error
    for (const { reject } of waiting.splice(0)) reject(failure)
  }
  worker.on('message', (answer: string) => waiting.shift()?.resolve(answer))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the thread that hashes has ended')))
  const run = (work: HashWork): Promise<string> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure)
      waiting.push({ resolve, reject })
      worker.postMessage(work)
    })
  return {
    update: async (stream, bytes) => void (await run({ stream, bytes })),
    digest: (stream) => run({ stream, bytes: null }),
    close: async () => void (await worker.terminate()),
  }
}
