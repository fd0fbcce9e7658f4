import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { HashWork } from './stream-hashes.ts'

/** The thread of `stream-hashes.ts`: SHA-256 of several streams, answered in the order in which the work comes. */
const hashes = [createHash('sha256'), createHash('sha256')]

parentPort?.on('message', ({ stream, bytes }: HashWork) => {
  const hash = hashes[stream]
  if (bytes === null) parentPort?.postMessage(hash?.digest('hex'))
  else {
    hash?.update(bytes)
    parentPort?.postMessage('')
  }
})
