import { encodeAllowedSigners } from '../formats/allowed-signers.ts'
import { encodeSshKey, parseSshKey, sshFingerprint } from '../formats/ssh-key.ts'
import { decodeUtf8 } from '../utf8.ts'
import { EVIDENCE_NAMESPACE, SENDER_PRINCIPAL, TRANSPORT_NAMESPACE } from './format.ts'

/** The files under `signers/`: the keys with which a bundle can be checked. They show which keys, not whose. */

/** `signers/sender.pub`. */
export function senderKeyText(publicKey: Uint8Array): string {
  return `${encodeSshKey({ publicKey, comment: SENDER_PRINCIPAL })}\n`
}

/** `signers/allowed_signers`, for `ssh-keygen -Y verify -I sender`. */
export function allowedSignersText(publicKey: Uint8Array): string {
  const namespaces = [EVIDENCE_NAMESPACE, TRANSPORT_NAMESPACE]
  return encodeAllowedSigners([
    { principals: [SENDER_PRINCIPAL], namespaces, validAfter: null, validBefore: null, publicKey, comment: '' },
  ])
}

/** `signers/custody-keys.txt`: the keys that signed custody entries, each with its fingerprint for a name, sorted by it. */
export function encodeCustodyKeys(publicKeys: readonly Uint8Array[]): string {
  const byFingerprint = new Map(publicKeys.map((publicKey) => [sshFingerprint(publicKey), publicKey]))
  const sorted = [...byFingerprint].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([comment, publicKey]) => `${encodeSshKey({ publicKey, comment })}\n`).join('')
}

/** The keys by fingerprint; null where the file is not exactly as `encodeCustodyKeys` writes it. Hostile input enters here. */
export function parseCustodyKeys(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const text = decodeUtf8(bytes)
  if (text === null) return null
  try {
    const keys = text
      .split('\n')
      .slice(0, -1)
      .map((line) => parseSshKey(line).publicKey)
    return encodeCustodyKeys(keys) === text ? new Map(keys.map((key) => [sshFingerprint(key), key])) : null
  } catch {
    return null
  }
}
