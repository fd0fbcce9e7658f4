import * as v from 'valibot'
import { recipientProfiles } from '../vocabulary/recipient-profiles.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Id, InterfaceLanguage, Line, Stamp, Title } from './fields.ts'

/** How it was made sure that keys belong to their owner, from not at all to face to face. */
export const trustLevels = ['not-verified', 'seen-on-paper', 'read-aloud', 'met'] as const
export type TrustLevel = (typeof trustLevels)[number]

/** What a user enters of a recipient. */
export const RecipientFields = v.strictObject({
  name: Title,
  organisation: v.optional(Line, ''),
  profile: v.picklist(codesOf(recipientProfiles)),
  /** The language in which this recipient reads a report. */
  language: v.optional(InterfaceLanguage, 'en'),
  note: v.optional(Line, ''),
})
export type RecipientFields = v.InferOutput<typeof RecipientFields>

/** An addressee with keys. */
export const Recipient = v.strictObject({
  id: Id,
  ...RecipientFields.entries,
  /** age X25519 recipient, `age1…`. */
  ageRecipient: v.string(),
  /** SSH public key for checking what they sign, `ssh-ed25519 AAAA…`; null where they gave none. */
  sshKey: v.nullable(v.string()),
  /** SHA-256 of the age recipient's text in groups for reading aloud: `4f2a 91c0 …` (32 hexadecimal digits). */
  fingerprint: v.string(),
  trust: v.picklist(trustLevels),
  trustNote: Line,
  ...Stamp,
})
export type Recipient = v.InferOutput<typeof Recipient>
