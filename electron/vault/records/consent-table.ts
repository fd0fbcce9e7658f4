import type { Consent, ConsentFields } from '../../../shared/domain/consent.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { requirePerson } from './person-table.ts'
import { insertSql } from './row-sql.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  person_id: string
  recipient_id: string
  identity_level: Consent['identityLevel']
  given_by: Consent['givenBy']
  form: Consent['form']
  decided_on: string
  review_on: string | null
  name_to_governments: Consent['nameToGovernments']
  name_in_public_reports: Consent['nameInPublicReports']
  note: string
  withdrawn_on: string | null
  withdrawn_why: string
  given_by_name: string
  informed_of: string
  hidden_fields: string
  language: string
  interpreter: string
  witness: string
  evidence_item_id: string | null
}

/** Records a decision beside the earlier ones. @throws VaultError NOT_FOUND (person, recipient or evidence item) */
export function insertConsent(writer: Writer, fields: ConsentFields): Consent {
  const { db } = writer
  requirePerson(db, fields.personId)
  if (!db.prepare('select 1 from recipients where id = ?').get(fields.recipientId))
    throw new VaultError('NOT_FOUND', { kind: 'recipient' })
  if (
    fields.evidenceItemId !== null &&
    !db.prepare('select 1 from evidence where id = ? and deleted_at is null').get(fields.evidenceItemId)
  )
    throw new VaultError('NOT_FOUND', { kind: 'evidence' })
  const made: Consent = { id: writer.newId(), ...fields, withdrawnOn: null, withdrawnWhy: '', ...newStamp(writer) }
  const row = consentToRow(made)
  db.prepare(insertSql('consents', row)).run(row)
  keepHistory(writer, { table: 'consent', id: made.id, caseId: null }, null, made)
  return made
}

/** Marks a decision as withdrawn; it stays in the record. @throws VaultError NOT_FOUND, CHANGED_MEANWHILE (already withdrawn) */
export function withdrawConsent(
  writer: Writer,
  input: { readonly id: string; readonly withdrawnOn: string; readonly why: string },
): Consent {
  const before = getConsent(writer.db, input.id)
  if (before.withdrawnOn !== null) throw new VaultError('CHANGED_MEANWHILE', { kind: 'consent' })
  const after: Consent = { ...before, withdrawnOn: input.withdrawnOn, withdrawnWhy: input.why, ...changedStamp(writer, before) }
  writer.db
    .prepare(
      `update consents set withdrawn_on = @withdrawn_on, withdrawn_why = @withdrawn_why, changed_at = @changed_at, changed_by = @changed_by,
       version = @version where id = @id`,
    )
    .run(consentToRow(after))
  keepHistory(writer, { table: 'consent', id: after.id, caseId: null }, before, after)
  return after
}

/** Every decision about one of these persons, newest first. */
export function listConsents(db: Db, personIds: readonly string[]): Consent[] {
  return db
    .prepare<[string], Row>(
      'select * from consents where person_id in (select value from json_each(?)) order by decided_on desc, created_at desc, id desc',
    )
    .all(JSON.stringify(personIds))
    .map(rowToConsent)
}

function getConsent(db: Db, id: string): Consent {
  const row = db.prepare<[string], Row>('select * from consents where id = ?').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'consent' })
  return rowToConsent(row)
}

function consentToRow(consent: Consent): Row {
  return {
    id: consent.id,
    person_id: consent.personId,
    recipient_id: consent.recipientId,
    identity_level: consent.identityLevel,
    given_by: consent.givenBy,
    form: consent.form,
    decided_on: consent.decidedOn,
    review_on: consent.reviewOn,
    name_to_governments: consent.nameToGovernments,
    name_in_public_reports: consent.nameInPublicReports,
    note: consent.note,
    withdrawn_on: consent.withdrawnOn,
    withdrawn_why: consent.withdrawnWhy,
    given_by_name: consent.givenByName,
    informed_of: JSON.stringify(consent.informedOf),
    hidden_fields: JSON.stringify(consent.hiddenFields),
    language: consent.language,
    interpreter: consent.interpreter,
    witness: consent.witness,
    evidence_item_id: consent.evidenceItemId,
    ...stampToRow(consent),
  }
}

function rowToConsent(row: Row): Consent {
  return {
    id: row.id,
    personId: row.person_id,
    recipientId: row.recipient_id,
    identityLevel: row.identity_level,
    givenBy: row.given_by,
    givenByName: row.given_by_name,
    informedOf: JSON.parse(row.informed_of),
    hiddenFields: JSON.parse(row.hidden_fields),
    form: row.form,
    decidedOn: row.decided_on,
    language: row.language,
    interpreter: row.interpreter,
    witness: row.witness,
    evidenceItemId: row.evidence_item_id,
    reviewOn: row.review_on,
    nameToGovernments: row.name_to_governments,
    nameInPublicReports: row.name_in_public_reports,
    note: row.note,
    withdrawnOn: row.withdrawn_on,
    withdrawnWhy: row.withdrawn_why,
    ...rowToStamp(row),
  }
}
