import { threadCpuUsage } from 'node:process'
import { parentPort } from 'node:worker_threads'
import type { Argon2Answer, Argon2Request } from './argon2.ts'
import { readySodium } from './sodium.ts'

/** The thread of `argon2.ts`: one request, one answer. */
parentPort?.once('message', async ({ passphrase, salt, memoryMiB, passes }: Argon2Request) => {
  const sodium = await readySodium()
  const before = threadCpuUsage()
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13
  const key = sodium.crypto_pwhash(32, passphrase, salt, passes, memoryMiB * 1024 * 1024, algorithm)
  const used = threadCpuUsage(before)
  passphrase.fill(0)
  const answer: Argon2Answer = { key, milliseconds: (used.user + used.system) / 1000 }
  parentPort?.postMessage(answer)
  key.fill(0)
})
