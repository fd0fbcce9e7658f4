import { Worker } from 'node:worker_threads'
import { loadChunkCipher, runSegment, type SegmentDone, type SegmentWork } from './segment.ts'

/** Where runs of chunks are sealed and opened. */
export type SegmentPool = {
  /** Memory that the pool can work on. */
  readonly buffer: (sizeBytes: number) => Uint8Array
  /** As `runSegment`. Neither buffer may be written to until the answer is there. */
  readonly run: (work: SegmentWork) => Promise<SegmentDone>
  readonly close: () => Promise<void>
}

/** More threads gain nothing: the thread that hashes and the disk are then what is slow. */
const threads = 2

/** Does everything in this thread: for small files, where starting threads takes longer than the work. */
export function inlinePool(): SegmentPool {
  const cipher = loadChunkCipher()
  return {
    buffer: (sizeBytes) => new Uint8Array(sizeBytes),
    run: async (work) => runSegment(await cipher, work),
    close: async () => undefined,
  }
}

/** Two threads that work on shared memory. They do not keep the process alive. */
export function threadedPool(): SegmentPool {
  const workers = Array.from({ length: threads }, startWorker)
  let next = 0
  return {
    buffer: (sizeBytes) => new Uint8Array(new SharedArrayBuffer(sizeBytes)),
    run: (work) => {
      next = (next + 1) % workers.length
      const worker = workers[next]
      return worker ? worker.run(work) : Promise.reject(new Error('no thread'))
    },
    close: async () => {
      await Promise.all(workers.map(({ close }) => close()))
    },
  }
}

function startWorker() {
  type Waiting = { readonly resolve: (done: SegmentDone) => void; readonly reject: (error: Error) => void }
  const worker = new Worker(new URL('./segment-worker.ts', import.meta.url))
  const waiting: Waiting[] = []
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure ??= error
    for (const { reject } of waiting.splice(0)) reject(failure)
  }
  worker.on('message', (done: SegmentDone) => {
    waiting.shift()?.resolve(done)
    if (waiting.length === 0) worker.unref()
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('a thread of the pool has ended')))
  worker.unref()
  return {
    run: (work: SegmentWork) =>
      new Promise<SegmentDone>((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.push({ resolve, reject })
        worker.ref()
        worker.postMessage(work)
      }),
    close: () => worker.terminate(),
  }
}
