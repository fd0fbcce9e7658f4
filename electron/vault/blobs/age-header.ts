import { hkdfSync, randomBytes } from 'node:crypto'
import { Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption'
import { VaultError } from '../../../shared/errors.ts'
import { passphraseIdentity, passphraseRecipient } from './age-passphrase.ts'

/** Whom a file is sealed to: X25519 recipients (`age1…`), or one passphrase; never both. */
export type AgeTarget = { readonly recipients: readonly string[] } | { readonly passphrase: string }
/** What opens a file: identities (`AGE-SECRET-KEY-1…`), or a passphrase. */
export type AgeKeys = { readonly identities: readonly string[] } | { readonly passphrase: string }

/** No header of ours comes near it; a longer one is refused before it is read. */
export const LARGEST_AGE_HEADER_BYTES = 128 * 1024

const firstLine = 'age-encryption.org/v1\n'
/** The nonce and the only chunk of an empty payload. */
const emptyPayloadBytes = 16 + 16

/**
 * A new header and the file key (16 bytes) in it.
 * @throws VaultError RECIPIENT_KEY_INVALID (facts: reason)
 */
export async function newAgeHeader(target: AgeTarget): Promise<{ readonly header: Uint8Array; readonly fileKey: Uint8Array }> {
  const encrypter = new Encrypter()
  const keys: { fileKey: Uint8Array | null } = { fileKey: null }
  for (const recipient of recipientsOf(target)) {
    try {
      encrypter.addRecipient(recipient)
    } catch (error) {
      throw new VaultError('RECIPIENT_KEY_INVALID', { reason: 'age-form' }, error)
    }
  }
  // The library hands the file key to a recipient of our own, which adds nothing to the header.
  encrypter.addRecipient({
    wrapFileKey: (fileKey) => {
      keys.fileKey = fileKey.slice()
      return []
    },
  })
  const sealed = await encrypter.encrypt(new Uint8Array())
  if (keys.fileKey === null) throw new Error('age-encryption gave no file key')
  return { header: sealed.slice(0, -emptyPayloadBytes), fileKey: keys.fileKey }
}

function recipientsOf(target: AgeTarget): readonly (string | Recipient)[] {
  if ('passphrase' in target) return [passphraseRecipient(target.passphrase, randomBytes)]
  if (target.recipients.length === 0) throw new VaultError('RECIPIENT_KEY_INVALID', { reason: 'none' })
  return target.recipients
}

/**
 * Where the header ends in the first bytes of a file; null where it goes on beyond them. Hostile input enters here.
 * @throws VaultError AGE_NOT_AGE, AGE_HEADER_DAMAGED
 */
export function endOfAgeHeader(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = text.toString('latin1', 0, firstLine.length)
  if (!firstLine.startsWith(start) || start === '') throw new VaultError('AGE_NOT_AGE')
  const last = text.indexOf('\n---')
  const end = last < 0 ? -1 : text.indexOf('\n', last + 1)
  if (end >= 0) return end + 1
  if (bytes.length >= LARGEST_AGE_HEADER_BYTES) throw new VaultError('AGE_HEADER_DAMAGED')
  return null
}

/**
 * The file key in a whole header.
 * @throws VaultError AGE_NO_MATCH, AGE_HEADER_DAMAGED, IDENTITY_INVALID
 */
export async function fileKeyOf(header: Uint8Array, keys: AgeKeys): Promise<Uint8Array> {
  const decrypter = decrypterFor(keys)
  try {
    return await decrypter.decryptHeader(header)
  } catch (error) {
    const isNoMatch = error instanceof Error && error.message.startsWith('no identity matched')
    throw new VaultError(isNoMatch ? 'AGE_NO_MATCH' : 'AGE_HEADER_DAMAGED', {}, error)
  }
}

/** Opens nothing: it refuses a passphrase beside other recipients, whatever key is tried. */
const neverMixed: Identity = {
  unwrapFileKey: (stanzas) => {
    const isMixed = stanzas.length > 1 && stanzas.some(({ args }) => args[0] === 'scrypt')
    if (isMixed) throw new Error('a passphrase stands beside other recipients')
    return null
  },
}

function decrypterFor(keys: AgeKeys): Decrypter {
  const decrypter = new Decrypter()
  decrypter.addIdentity(neverMixed)
  if ('passphrase' in keys) {
    decrypter.addIdentity(passphraseIdentity(keys.passphrase))
    return decrypter
  }
  for (const identity of keys.identities) {
    try {
      decrypter.addIdentity(identity)
    } catch (error) {
      throw new VaultError('IDENTITY_INVALID', {}, error)
    }
  }
  return decrypter
}

/** The key of a payload: HKDF-SHA-256 of the file key with the payload's nonce. */
export function payloadKeyOf(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
}
