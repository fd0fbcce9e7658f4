import { Worker } from 'node:worker_threads'

/** Work that makes guessing a passphrase dear. All bytes in it are wiped once it is done. */
export type StretchRequest =
  | {
      readonly kind: 'argon2id'
      readonly passphrase: Uint8Array
      readonly salt: Uint8Array
      readonly memoryMiB: number
      readonly passes: number
    }
  | { readonly kind: 'scrypt'; readonly passphrase: Uint8Array; readonly salt: Uint8Array; readonly logN: number }

/** The key (32 bytes), and the processor time that it took. */
export type Stretched = { readonly key: Uint8Array; readonly milliseconds: number }

/**
 * Runs Argon2id version 1.3 (RFC 9106, one lane) or scrypt (RFC 7914, r = 8, p = 1) by libsodium, in a thread of its own, so
 * that this one goes on and the memory goes back to the system.
 */
export async function stretch(request: StretchRequest): Promise<Stretched> {
  const worker = new Worker(new URL('./stretch-worker.ts', import.meta.url))
  try {
    return await new Promise<Stretched>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the thread that stretches a passphrase ended without an answer')))
      worker.postMessage(request)
      request.passphrase.fill(0)
    })
  } finally {
    await worker.terminate()
  }
}
