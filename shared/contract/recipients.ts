import * as v from 'valibot'
import { Count, Id, InterfaceLanguage, Line } from '../domain/fields.ts'
import { Recipient, RecipientFields, trustLevels } from '../domain/recipient.ts'
import { call } from './call.ts'

/** What a recipient card says, after its signature was checked. */
export const CardContent = v.strictObject({
  name: v.string(),
  organisation: v.string(),
  language: InterfaceLanguage,
  ageRecipient: v.string(),
  sshKey: v.string(),
  sshFingerprint: v.string(),
  fingerprint: v.string(),
})
export type CardContent = v.InferOutput<typeof CardContent>

const CardText = v.pipe(v.string(), v.maxLength(20_000))

export const recipients = {
  /** Adds a recipient by keys (`age1…`, and an SSH public key where there is one). RECIPIENT_KEY_INVALID, DUPLICATE. */
  add: call(
    v.strictObject({ fields: RecipientFields, ageRecipient: v.string(), sshKey: v.optional(v.nullable(v.string()), null) }),
    Recipient,
    'record',
  ),
  /** Adds a recipient from a signed card. CARD_INVALID, CARD_SIGNATURE_WRONG, DUPLICATE. */
  addCard: call(v.strictObject({ card: CardText, profile: RecipientFields.entries.profile }), Recipient, 'record'),
  /** Reads a card without adding it. */
  readCard: call(v.strictObject({ card: CardText }), CardContent, 'open'),
  list: call(v.strictObject({}), v.array(Recipient), 'read'),
  get: call(v.strictObject({ id: Id }), Recipient, 'read'),
  update: call(v.strictObject({ id: Id, version: Count, fields: RecipientFields }), Recipient, 'record'),
  /** Says how it was made sure that the keys are theirs. */
  setTrust: call(
    v.strictObject({ id: Id, version: Count, trust: v.picklist(trustLevels), trustNote: v.optional(Line, '') }),
    Recipient,
    'record',
  ),
  /** The vault's own card: what to give to those who send to this institution. */
  ownCard: call(
    v.strictObject({ language: v.optional(InterfaceLanguage, 'en') }),
    v.strictObject({ card: v.string(), content: CardContent }),
    'read',
  ),
} as const
