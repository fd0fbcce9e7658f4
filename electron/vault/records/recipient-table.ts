import type { Recipient, RecipientFields, TrustLevel } from '../../../shared/domain/recipient.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  name: string
  organisation: string
  profile: Recipient['profile']
  language: Recipient['language']
  note: string
  age_recipient: string
  ssh_key: string | null
  fingerprint: string
  trust: TrustLevel
  trust_note: string
}
type Keys = { readonly ageRecipient: string; readonly sshKey: string | null; readonly fingerprint: string }

/** Adds a recipient whose keys nobody has verified yet. @throws VaultError DUPLICATE where the age key is already here */
export function insertRecipient(writer: Writer, fields: RecipientFields, keys: Keys): Recipient {
  if (writer.db.prepare('select 1 from recipients where age_recipient = ?').get(keys.ageRecipient))
    throw new VaultError('DUPLICATE', { kind: 'recipient' })
  const made: Recipient = { id: writer.newId(), ...fields, ...keys, trust: 'not-verified', trustNote: '', ...newStamp(writer) }
  writer.db
    .prepare(
      `insert into recipients values (@id, @name, @organisation, @profile, @language, @note, @age_recipient, @ssh_key, @fingerprint, @trust,
       @trust_note, @created_at, @created_by, @changed_at, @changed_by, @version)`,
    )
    .run(recipientToRow(made))
  keepHistory(writer, { table: 'recipient', id: made.id, caseId: null }, null, made)
  return made
}

/** Changes what is said of a recipient, or how its keys were verified. @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateRecipient(
  writer: Writer,
  input: {
    readonly id: string
    readonly version: number
    readonly change: Partial<RecipientFields> | { readonly trust: TrustLevel; readonly trustNote: string }
  },
): Recipient {
  const before = getRecipient(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'recipient' })
  const after: Recipient = { ...before, ...input.change, ...changedStamp(writer, before) }
  writer.db
    .prepare(
      `update recipients set name = @name, organisation = @organisation, profile = @profile, language = @language, note = @note, trust = @trust,
       trust_note = @trust_note, changed_at = @changed_at, changed_by = @changed_by, version = @version where id = @id`,
    )
    .run(recipientToRow(after))
  keepHistory(writer, { table: 'recipient', id: after.id, caseId: null }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND */
export function getRecipient(db: Db, id: string): Recipient {
  const row = db.prepare<[string], Row>('select * from recipients where id = ?').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'recipient' })
  return rowToRecipient(row)
}

export function listRecipients(db: Db): Recipient[] {
  return db.prepare<[], Row>('select * from recipients order by fold(name), id').all().map(rowToRecipient)
}

function recipientToRow(recipient: Recipient): Row {
  return {
    id: recipient.id,
    name: recipient.name,
    organisation: recipient.organisation,
    profile: recipient.profile,
    language: recipient.language,
    note: recipient.note,
    age_recipient: recipient.ageRecipient,
    ssh_key: recipient.sshKey,
    fingerprint: recipient.fingerprint,
    trust: recipient.trust,
    trust_note: recipient.trustNote,
    ...stampToRow(recipient),
  }
}

function rowToRecipient(row: Row): Recipient {
  return {
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    profile: row.profile,
    language: row.language,
    note: row.note,
    ageRecipient: row.age_recipient,
    sshKey: row.ssh_key,
    fingerprint: row.fingerprint,
    trust: row.trust,
    trustNote: row.trust_note,
    ...rowToStamp(row),
  }
}
