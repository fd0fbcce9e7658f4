import { identityToRecipient } from 'age-encryption'
import { encodeAgeIdentity } from '../../../shared/formats/age-recipient.ts'

/** An age key pair: `AGE-SECRET-KEY-1…` opens what is sealed to `age1…`. */
export type AgeKeyPair = { readonly identity: string; readonly recipient: string }

/** The age key pair of an X25519 secret (32 bytes). */
export async function ageKeyPairOf(secret: Uint8Array): Promise<AgeKeyPair> {
  const identity = encodeAgeIdentity(secret)
  return { identity, recipient: await identityToRecipient(identity) }
}
