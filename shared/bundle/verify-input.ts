import type { VerifyEd25519 } from '../formats/custody-chain.ts'
import type { ByteSource } from './source.ts'

/** A key that somebody here vouches for. */
export type KnownSigner = {
  readonly name: string
  readonly publicKey: Uint8Array
  /** Whether it was made sure that the key is theirs. */
  readonly isVerified: boolean
}

/** A SHA-256 that takes bytes in pieces. */
export type StreamingSha256 = { readonly update: (bytes: Uint8Array) => void; readonly digestHex: () => string }

/** What verifying needs; hostile are the bytes of `zip` alone. */
export type VerifyInput = {
  /** The opened ZIP. A read that fails with AGE_PAYLOAD_DAMAGED is a finding; every other failure is the caller's. */
  readonly zip: ByteSource
  readonly knownSigners: readonly KnownSigner[]
  /** The key of a good signature over the sealed file; null where there was none. */
  readonly sealedBy: Uint8Array | null
  /** The `age1…` recipients whose keys opened the sealed file; empty where they are not known (a passphrase). */
  readonly openedBy: readonly string[]
  readonly sha256?: () => StreamingSha256
  /** CRC-32 of bytes that follow those whose CRC-32 is `before`. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number
  readonly verifySignature?: VerifyEd25519
  /** Throws to stop. Told how many bytes of the ZIP are done. */
  readonly onProgress?: (doneBytes: number) => void
}
