import { x25519 } from '@noble/curves/ed25519.js'

/**
 * age's native recipients (C2SP age, "The X25519 recipient type"): Bech32 (BIP 173) of 32 bytes with the prefix `age`.
 */
const RECIPIENT_PREFIX = 'age'
const IDENTITY_PREFIX = 'age-secret-key-'
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const

/** Whether a text is a well-formed `age1…` recipient: 62 lower-case letters with a right checksum. */
export function isAgeRecipient(text: string): boolean {
  const match = /^age1([qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58})$/.exec(text)
  if (!match) return false
  const values = [...(match[1] ?? '')].map((letter) => ALPHABET.indexOf(letter))
  // 32 bytes are 51 letters and one bit; the last four bits of the 52nd are padding.
  return checksumOf(RECIPIENT_PREFIX, values) === 1 && ((values[51] ?? 1) & 0b1111) === 0
}

/** The `AGE-SECRET-KEY-1…` text of an X25519 secret (32 bytes). */
export function encodeAgeIdentity(secret: Uint8Array): string {
  return encode(IDENTITY_PREFIX, secret).toUpperCase()
}

/** The `age1…` recipient to whose sealed files an X25519 secret (32 bytes) is the key. */
export function ageRecipientOf(secret: Uint8Array): string {
  return encode(RECIPIENT_PREFIX, x25519.getPublicKey(secret))
}

function encode(prefix: string, key: Uint8Array): string {
  if (key.length !== 32) throw new TypeError('an X25519 key has 32 bytes')
  const bits = [...key].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const values = Array.from({ length: 52 }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2))
  const checksum = checksumOf(prefix, [...values, 0, 0, 0, 0, 0, 0]) ^ 1
  const all = [...values, ...[25, 20, 15, 10, 5, 0].map((shift) => (checksum >>> shift) & 31)]
  return `${prefix}1${all.map((value) => ALPHABET[value]).join('')}`
}

function checksumOf(prefix: string, values: readonly number[]): number {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0))
  const all = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values]
  return all.reduce((sum, value) => {
    const top = sum >>> 25
    const shifted = ((sum & 0x1ffffff) << 5) ^ value
    return GENERATORS.reduce((next, generator, bit) => ((top >> bit) & 1 ? next ^ generator : next), shifted)
  }, 1)
}
