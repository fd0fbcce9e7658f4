import { createRequire } from 'node:module'
import sumo from 'libsodium-wrappers-sumo'

export type Sodium = typeof sumo

/** libsodium (sumo build, WebAssembly), ready. */
export async function readySodium(): Promise<Sodium> {
  await sumo.ready
  return sumo
}

/** The part of sodium-native (libsodium as machine code) that is used here; all buffers are the caller's. */
export type NativeSodium = {
  readonly crypto_aead_chacha20poly1305_ietf_encrypt: (
    ciphertext: Uint8Array,
    message: Uint8Array,
    additional: null,
    secretNonce: null,
    nonce: Uint8Array,
    key: Uint8Array,
  ) => number
  /** Throws where the message is not authentic. */
  readonly crypto_aead_chacha20poly1305_ietf_decrypt: (
    message: Uint8Array,
    secretNonce: null,
    ciphertext: Uint8Array,
    additional: null,
    nonce: Uint8Array,
    key: Uint8Array,
  ) => number
  readonly crypto_sign_verify_detached: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean
  readonly crypto_scalarmult: (shared: Uint8Array, secret: Uint8Array, publicKey: Uint8Array) => void
  readonly crypto_scalarmult_base: (publicKey: Uint8Array, secret: Uint8Array) => void
}

/** sodium-native; null where the package has no binary for this machine. */
export function loadNativeSodium(): NativeSodium | null {
  try {
    return createRequire(import.meta.url)('sodium-native') as NativeSodium
  } catch {
    return null
  }
}
