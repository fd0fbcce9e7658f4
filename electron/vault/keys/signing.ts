import { ed25519 } from '@noble/curves/ed25519.js'
import type { VerifyEd25519 } from '../../../shared/formats/custody-chain.ts'
import { loadNativeSodium, type Sodium } from './sodium.ts'

/** An Ed25519 key pair (RFC 8032) whose secret half never leaves it. */
export type SigningKey = {
  readonly publicKey: Uint8Array
  /** The signature (64 bytes) of a message. */
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** The key pair of a seed (32 bytes), with the function that wipes it. */
export function signingKeyOf(sodium: Sodium, seed: Uint8Array): { readonly key: SigningKey; readonly wipe: () => void } {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
  let isWiped = false
  const sign = (message: Uint8Array) => {
    if (isWiped) throw new Error('signing with a key that was wiped')
    return sodium.crypto_sign_detached(message, privateKey)
  }
  const wipe = () => {
    isWiped = true
    sodium.memzero(privateKey)
  }
  return { key: { publicKey, sign }, wipe }
}

const native = loadNativeSodium()

/** Whether an Ed25519 signature is good: by libsodium, which takes no key of small order and no second spelling of a signature. */
export const verifySignature: VerifyEd25519 = (signature, message, publicKey) => {
  if (signature.length !== 64 || publicKey.length !== 32) return false
  if (native) return native.crypto_sign_verify_detached(signature, message, publicKey)
  return ed25519.verify(signature, message, publicKey, { zip215: false })
}
