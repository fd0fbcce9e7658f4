/**
 * age's native recipients (C2SP age, "The X25519 recipient type"): Bech32 (BIP 173) of 32 bytes with the prefix `age`.
 */
const PREFIX = 'age'
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const

/** Whether a text is a well-formed `age1…` recipient: 62 lower-case letters with a right checksum. */
export function isAgeRecipient(text: string): boolean {
  const match = /^age1([qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58})$/.exec(text)
  if (!match) return false
  const values = [...(match[1] ?? '')].map((letter) => ALPHABET.indexOf(letter))
  // 32 bytes are 51 letters and one bit; the last four bits of the 52nd are padding.
  return checksumOf(values) === 1 && ((values[51] ?? 1) & 0b1111) === 0
}

function checksumOf(values: readonly number[]): number {
  const prefix = [...PREFIX].map((letter) => letter.charCodeAt(0))
  const all = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...values]
  return all.reduce((sum, value) => {
    const top = sum >>> 25
    const shifted = ((sum & 0x1ffffff) << 5) ^ value
    return GENERATORS.reduce((next, generator, bit) => ((top >> bit) & 1 ? next ^ generator : next), shifted)
  }, 1)
}
