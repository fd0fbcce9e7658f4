import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { VaultError } from '../errors.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { sshReader, sshString } from './ssh-wire.ts'

/** The only kind of key that signs here (RFC 8709). */
export const SSH_KEY_TYPE = 'ssh-ed25519'
const PUBLIC_KEY_BYTES = 32

/** An OpenSSH public key line in its parts. */
export type SshPublicKey = { readonly publicKey: Uint8Array; readonly comment: string }

/** The binary form of a public key (32 bytes): what fingerprints hash and signatures carry. */
export function encodeKeyBlob(publicKey: Uint8Array): Uint8Array {
  return concatBytes(sshString(SSH_KEY_TYPE), sshString(publicKey))
}

/** The public key in a blob; null where it is not exactly an Ed25519 one. */
export function parseKeyBlob(blob: Uint8Array): Uint8Array | null {
  const reader = sshReader(blob)
  const type = reader.text()
  const key = reader.string()
  return type === SSH_KEY_TYPE && key?.length === PUBLIC_KEY_BYTES && reader.isAtEnd() ? key : null
}

/** `ssh-ed25519 AAAA…` with an optional comment, without a line end. */
export function encodeSshKey({ publicKey, comment }: SshPublicKey): string {
  const line = `${SSH_KEY_TYPE} ${encodeBase64(encodeKeyBlob(publicKey))}`
  return comment === '' ? line : `${line} ${comment}`
}

/**
 * Reads an OpenSSH public key line, Ed25519 only. Hostile input enters here.
 * @throws VaultError RECIPIENT_KEY_INVALID (facts: reason)
 */
export function parseSshKey(line: string): SshPublicKey {
  const match = /^(\S+) (\S+)(?: (\S(?:.*\S)?))?$/.exec(line)
  if (!match || line.length > 4_000) throw new VaultError('RECIPIENT_KEY_INVALID', { reason: 'ssh-form' })
  const [, type, text = '', comment = ''] = match
  if (type !== SSH_KEY_TYPE) throw new VaultError('RECIPIENT_KEY_INVALID', { reason: 'ssh-type' })
  const blob = decodeBase64(text)
  const publicKey = blob && parseKeyBlob(blob)
  if (!publicKey) throw new VaultError('RECIPIENT_KEY_INVALID', { reason: 'ssh-key' })
  return { publicKey, comment }
}

/** The fingerprint of a public key as `ssh-keygen -l` prints it: `SHA256:` and 43 letters. */
export function sshFingerprint(publicKey: Uint8Array): string {
  return `SHA256:${encodeBase64(sha256(encodeKeyBlob(publicKey))).replace(/=+$/, '')}`
}
