import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

export type TestSigner = {
  readonly seed: Uint8Array
  readonly publicKey: Uint8Array
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** An Ed25519 key that is always the same for the same word: for tests and vectors only. */
export function signerFrom(word: string): TestSigner {
  const seed = sha256(utf8ToBytes(`test key: ${word}`))
  return { seed, publicKey: ed25519.getPublicKey(seed), sign: (message) => ed25519.sign(message, seed) }
}
