import { VaultError } from '../../../shared/errors.ts'
import type { Argon2Parameters } from '../../../shared/formats/vault-header.ts'
import { stretch } from './stretch.ts'

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
  const { key } = await stretch({
    kind: 'argon2id',
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
    kind: 'argon2id' as const,
    passphrase: new Uint8Array(16),
    salt: new Uint8Array(16),
    memoryMiB: creating.sampleMiB,
    passes: creating.passes,
  }
  const { milliseconds } = await stretch(sample)
  const fits = creating.memoryMiB.filter((memoryMiB) => (milliseconds * memoryMiB) / creating.sampleMiB <= creating.slowestMs)
  return argon2Parameters(fits.at(-1) ?? creating.memoryMiB[0])
}

/** The parameters of a new slot with so much memory. */
export function argon2Parameters(memoryMiB: number): Argon2Parameters {
  return { name: 'argon2id', memoryMiB, passes: creating.passes, parallelism: 1 }
}
