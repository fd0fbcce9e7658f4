import { Worker } from 'node:worker_threads'
import { VaultError } from '../../../shared/errors.ts'
import type { Argon2Parameters } from '../../../shared/formats/vault-header.ts'

/** What Argon2id is asked for in its own thread, whose memory goes back to the system when it ends. */
export type Argon2Request = {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly memoryMiB: number
  readonly passes: number
}
/** The key, and the processor time that it took. */
export type Argon2Answer = { readonly key: Uint8Array; readonly milliseconds: number }

/** A header must not stall the machine, nor ask for so little that guessing is cheap. */
const reading = { memoryMiB: [64, 2_048], passes: [1, 20], parallelism: [1, 1] } as const
const creating = { memoryMiB: [256, 512, 1_024], passes: 3, slowestMs: 1_500, sampleMiB: 64 } as const

/**
 * The key (32 bytes) of a passphrase: Argon2id version 1.3 (RFC 9106) by libsodium. Unicode is brought to NFKC first.
 * @throws VaultError KEY_PARAMETERS_REFUSED (facts: parameter)
 */
export async function keyOfPassphrase(passphrase: string, salt: Uint8Array, parameters: Argon2Parameters): Promise<Uint8Array> {
  for (const name of ['memoryMiB', 'passes', 'parallelism'] as const) {
    const [least, most] = reading[name]
    if (parameters[name] < least || parameters[name] > most) throw new VaultError('KEY_PARAMETERS_REFUSED', { parameter: name })
  }
  const { key } = await runArgon2({
    passphrase: new TextEncoder().encode(passphrase.normalize('NFKC')),
    salt,
    memoryMiB: parameters.memoryMiB,
    passes: parameters.passes,
  })
  return key
}

/** As much memory as this machine fills in at most a second and a half, and never less than 256 MiB with three passes. */
export async function calibratedParameters(): Promise<Argon2Parameters> {
  const sample = {
    passphrase: new Uint8Array(16),
    salt: new Uint8Array(16),
    memoryMiB: creating.sampleMiB,
    passes: creating.passes,
  }
  const { milliseconds } = await runArgon2(sample)
  const fits = creating.memoryMiB.filter((memoryMiB) => (milliseconds * memoryMiB) / creating.sampleMiB <= creating.slowestMs)
  return argon2Parameters(fits.at(-1) ?? creating.memoryMiB[0])
}

/** The parameters of a new slot with so much memory. */
export function argon2Parameters(memoryMiB: number): Argon2Parameters {
  return { name: 'argon2id', memoryMiB, passes: creating.passes, parallelism: 1 }
}

async function runArgon2(request: Argon2Request): Promise<Argon2Answer> {
  const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url))
  try {
    return await new Promise<Argon2Answer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the thread for Argon2id ended without an answer')))
      worker.postMessage(request)
      request.passphrase.fill(0)
    })
  } finally {
    await worker.terminate()
  }
}
