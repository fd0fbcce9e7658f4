import type { EngineApi } from '../../../shared/contract/index.ts'
import { VaultError } from '../../../shared/errors.ts'
import { isAgeRecipient } from '../../../shared/formats/age-recipient.ts'
import { makeRecipientCard, parseRecipientCard, recipientFingerprint } from '../../../shared/formats/recipient-card.ts'
import { encodeSshKey, parseSshKey } from '../../../shared/formats/ssh-key.ts'
import { readMeta } from '../records/meta-table.ts'
import { getRecipient, insertRecipient, listRecipients, updateRecipient } from '../records/recipient-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function recipientsApi({ required }: VaultHolder): EngineApi['recipients'] {
  return {
    add: async ({ fields, ageRecipient, sshKey }) => {
      const vault = required()
      const keys = keysOf(ageRecipient.trim(), sshKey?.trim() ?? null)
      return change(vault, ['recipient'], () => insertRecipient(vault.writer, fields, keys))
    },
    addCard: async ({ card, profile }) => {
      const vault = required()
      const { name, organisation, language, ageRecipient, sshKey, fingerprint } = parseRecipientCard(card)
      const fields = { name, organisation, language, profile, note: '' }
      return change(vault, ['recipient'], () => insertRecipient(vault.writer, fields, { ageRecipient, sshKey, fingerprint }))
    },
    readCard: async ({ card }) => parseRecipientCard(card),
    list: async () => listRecipients(required().db),
    get: async ({ id }) => getRecipient(required().db, id),
    update: async ({ id, version, fields }) => {
      const vault = required()
      return change(vault, ['recipient'], () => updateRecipient(vault.writer, { id, version, change: fields }))
    },
    setTrust: async ({ id, version, trust, trustNote }) => {
      const vault = required()
      return change(vault, ['recipient'], () => updateRecipient(vault.writer, { id, version, change: { trust, trustNote } }))
    },
    ownCard: async ({ language }) => {
      const { db, keys, header } = required()
      const fields = {
        name: header.current.name,
        organisation: readMeta(db, 'place') ?? '',
        language,
        ageRecipient: keys.receiving.recipient,
      }
      const card = await makeRecipientCard(fields, keys.institution)
      return { card, content: parseRecipientCard(card) }
    },
  }
}

/** @throws VaultError RECIPIENT_KEY_INVALID */
function keysOf(ageRecipient: string, sshLine: string | null) {
  if (!isAgeRecipient(ageRecipient)) throw new VaultError('RECIPIENT_KEY_INVALID', { reason: 'age-form' })
  const sshKey =
    sshLine === null || sshLine === '' ? null : encodeSshKey({ publicKey: parseSshKey(sshLine).publicKey, comment: '' })
  return { ageRecipient, sshKey, fingerprint: recipientFingerprint(ageRecipient, sshKey) }
}
