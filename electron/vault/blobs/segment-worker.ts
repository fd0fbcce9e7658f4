import { parentPort } from 'node:worker_threads'
import { loadChunkCipher, runSegment, type SegmentWork } from './segment.ts'

/** A thread of `segment-pool.ts`: runs of chunks in shared memory, answered in the order in which they come. */
const cipher = loadChunkCipher()

parentPort?.on('message', async (work: SegmentWork) => {
  parentPort?.postMessage(runSegment(await cipher, work))
})
