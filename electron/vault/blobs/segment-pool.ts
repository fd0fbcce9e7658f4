import { Worker } from 'node:worker_threads'
import { SEGMENT_BYTES } from './age-payload.ts'
import { loadChunkCipher, runSegment, type SegmentDone, type SegmentWork } from './segment.ts'

/** Where runs of chunks are sealed and opened. */
export type SegmentPool = {
  /** Memory that the pool can work on; what stands in it is of no meaning. */
  readonly buffer: (sizeBytes: number) => Uint8Array
  /** Gives memory back, to be lent again: taking it from the system anew costs as much as the work on a small file. */
  readonly release: (buffer: Uint8Array) => void
  /** As `runSegment`. Neither buffer may be written to until the answer is there. */
  readonly run: (work: SegmentWork) => Promise<SegmentDone>
  readonly close: () => Promise<void>
}

/** More threads gain nothing: the thread that hashes and the disk are then what is slow. */
const threads = 2
/** Whole runs only, for one reader and one writer at a time. */
const keptBuffers = 24

/** Does everything in this thread: for small files, where starting threads takes longer than the work. */
export function inlinePool(): SegmentPool {
  const cipher = loadChunkCipher()
  return {
    buffer: (sizeBytes) => new Uint8Array(sizeBytes),
    release: (buffer) => void buffer.fill(0),
    run: async (work) => runSegment(await cipher, work),
    close: async () => undefined,
  }
}

/** Two threads that work on shared memory. They do not keep the process alive. */
export function threadedPool(): SegmentPool {
  const workers = Array.from({ length: threads }, startWorker)
  const free: Uint8Array[] = []
  let next = 0
  return {
    buffer: (sizeBytes) => {
      const at = free.findIndex(({ length }) => length === sizeBytes)
      const [found] = at < 0 ? [] : free.splice(at, 1)
      return found ?? new Uint8Array(new SharedArrayBuffer(sizeBytes))
    },
    release: (buffer) => {
      if (free.length < keptBuffers && buffer.length >= SEGMENT_BYTES) free.push(buffer)
    },
    run: (work) => {
      next = (next + 1) % workers.length
      const worker = workers[next]
      return worker ? worker.run(work) : Promise.reject(new Error('no thread'))
    },
    close: async () => {
      await Promise.all(workers.map(({ close }) => close()))
      for (const buffer of free.splice(0)) buffer.fill(0)
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
