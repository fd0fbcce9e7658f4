import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { ItemOrigin } from '../../../shared/domain/origin.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import {
  changeableColumns,
  type EvidenceRow,
  itemReader,
  itemToRow,
  type Original,
  type StoredItem,
  withoutBlob,
} from './evidence-row.ts'
import { keepHistory } from './history.ts'
import { addOrigin } from './origin-table.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, type Writer } from './writer.ts'

/** Which item a change is of, as its author saw it. */
type EvidenceAt = { readonly id: string; readonly version: number }

/**
 * Records an original that is already in the blob store.
 * @param origin what it was made of or lay in, if it did not come from outside
 * @throws VaultError NOT_FOUND (case, parent, or what the item names)
 */
export function insertEvidence(
  writer: Writer,
  caseId: string,
  fields: EvidenceFields,
  original: Original,
  origin: ItemOrigin | null = null,
): EvidenceItem {
  const { blob: _b, crc32: _c, ...computed } = original
  const origins = origin === null ? [] : [origin]
  const made: EvidenceItem = { id: writer.newId(), caseId, ...fields, ...computed, origins, ...newStamp(writer) }
  requireExisting(writer.db, made)
  const row = itemToRow(made, original)
  writer.db.prepare(insertSql('evidence', row)).run(row)
  writeLinks(writer.db, made)
  if (origin !== null) addOrigin(writer.db, made.id, origin)
  keepHistory(writer, { table: 'evidence', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateEvidence(writer: Writer, input: EvidenceAt & { readonly fields: EvidenceFields }): EvidenceItem {
  const { db } = writer
  const before = withoutBlob(getStoredItem(db, input.id))
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'evidence' })
  const after: EvidenceItem = { ...before, ...input.fields, ...changedStamp(writer, before) }
  requireExisting(db, after)
  const row = changeableColumns(after)
  db.prepare(updateSql('evidence', row)).run(row)
  writeLinks(db, after)
  keepHistory(writer, { table: 'evidence', id: after.id, caseId: after.caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND, also for an item in the recycle bin */
export function getStoredItem(db: Db, id: string): StoredItem {
  const row = db.prepare<[string], EvidenceRow>('select * from evidence where id = ? and deleted_at is null').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
  return itemReader(db)(row)
}

/** The item of a case with these bytes, or null; `isInBin` where it waits in the recycle bin. */
export function findByHash(db: Db, caseId: string, sha256: string): { readonly id: string; readonly isInBin: boolean } | null {
  const row = db
    .prepare<[string, string], { id: string; deleted_at: string | null }>(
      'select id, deleted_at from evidence where case_id = ? and sha256 = ?',
    )
    .get(caseId, sha256)
  return row === undefined ? null : { id: row.id, isInBin: row.deleted_at !== null }
}

/** Every item of a case with its blob, in the order of arrival. */
export function itemsOfCase(db: Db, caseId: string): StoredItem[] {
  return db
    .prepare<[string], EvidenceRow>('select * from evidence where case_id = ? and deleted_at is null order by id')
    .all(caseId)
    .map(itemReader(db))
}

/** Every blob that an item needs, with what it must hold; what is in the recycle bin still needs its own. */
export function expectedBlobs(
  db: Db,
): { readonly blob: string; readonly sha256: string; readonly sizeBytes: number; readonly itemId: string }[] {
  return db
    .prepare<[], { blob: string; sha256: string; sizeBytes: number; itemId: string }>(
      'select blob, sha256, size_bytes as sizeBytes, min(id) as itemId from evidence group by blob order by blob',
    )
    .all()
}

/** A person, consent or incident in the recycle bin may still be named: it can come back. */
function requireExisting(db: Db, item: EvidenceItem): void {
  if (!db.prepare('select 1 from cases where id = ? and deleted_at is null').get(item.caseId))
    throw new VaultError('NOT_FOUND', { kind: 'case' })
  const incident = db.prepare('select 1 from incidents where id = ? and case_id = ?')
  for (const id of item.incidentIds) if (!incident.get(id, item.caseId)) throw new VaultError('NOT_FOUND', { kind: 'incident' })
  const person = db.prepare('select 1 from people where id = ?')
  const named = item.sourcePersonId === null ? item.identifies : [...item.identifies, item.sourcePersonId]
  for (const id of named) if (!person.get(id)) throw new VaultError('NOT_FOUND', { kind: 'person' })
  const consent = db.prepare('select 1 from consents where id = ?')
  for (const id of item.consentIds) if (!consent.get(id)) throw new VaultError('NOT_FOUND', { kind: 'consent' })
}

function writeLinks(db: Db, item: EvidenceItem): void {
  db.prepare('delete from evidence_incidents where evidence_id = ?').run(item.id)
  db.prepare('delete from evidence_people where evidence_id = ?').run(item.id)
  const incident = db.prepare('insert or ignore into evidence_incidents (evidence_id, incident_id) values (?, ?)')
  for (const id of item.incidentIds) incident.run(item.id, id)
  const person = db.prepare('insert or ignore into evidence_people (evidence_id, person_id) values (?, ?)')
  for (const id of item.identifies) person.run(item.id, id)
}
