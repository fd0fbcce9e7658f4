import { threadCpuUsage } from 'node:process'
import { parentPort } from 'node:worker_threads'
import { readySodium, type Sodium } from './sodium.ts'
import type { Stretched, StretchRequest } from './stretch.ts'

/** The thread of `stretch.ts`: one request, one answer. */
parentPort?.once('message', async (request: StretchRequest) => {
  const sodium = await readySodium()
  const before = threadCpuUsage()
  const key = keyFor(sodium, request)
  const used = threadCpuUsage(before)
  request.passphrase.fill(0)
  const answer: Stretched = { key, milliseconds: (used.user + used.system) / 1000 }
  parentPort?.postMessage(answer)
  key.fill(0)
})

function keyFor(sodium: Sodium, request: StretchRequest): Uint8Array {
  const { passphrase, salt } = request
  if (request.kind === 'scrypt') {
    return sodium.crypto_pwhash_scryptsalsa208sha256_ll(passphrase, salt, 2 ** request.logN, 8, 1, 32)
  }
  const { passes, memoryMiB } = request
  return sodium.crypto_pwhash(32, passphrase, salt, passes, memoryMiB * 1024 * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13)
}
