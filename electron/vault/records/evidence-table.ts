import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

/** What was computed from the bytes, or read from the file system: it never changes. */
export type Original = Pick<
  EvidenceItem,
  'originalName' | 'folder' | 'sizeBytes' | 'mediaType' | 'sha256' | 'sourceModifiedAt' | 'acquiredAt'
> & {
  readonly crc32: number
  readonly blob: string
}
/** An item with the name and checksum of its blob. */
export type StoredItem = EvidenceItem & { readonly blob: string; readonly crc32: number }

type Row = StampRow & {
  id: string
  case_id: string
  title: string
  type: EvidenceItem['type']
  description: string
  language: string
  created_precision: EvidenceItem['createdDate']['precision']
  created_value: string | null
  method: EvidenceItem['method']
  acquired_by: string
  classification: EvidenceItem['classification']
  people_reviewed: number
  original_name: string
  folder: string
  size_bytes: number
  crc32: number
  media_type: string
  sha256: string
  blob: string
  source_modified_at: string | null
  acquired_at: string
}

const selectRow = 'select * from evidence'

/** Records an original that is already in the blob store. @throws VaultError NOT_FOUND (case, incident or person) */
export function insertEvidence(writer: Writer, caseId: string, fields: EvidenceFields, original: Original): EvidenceItem {
  const { blob: _b, crc32: _c, ...computed } = original
  const made: EvidenceItem = { id: writer.newId(), caseId, ...fields, ...computed, ...newStamp(writer) }
  requireExisting(writer.db, made)
  writer.db
    .prepare(
      `insert into evidence values (@id, @case_id, @title, @type, @description, @language, @created_precision, @created_value, @method, @acquired_by,
       @classification, @people_reviewed, @original_name, @folder, @size_bytes, @crc32, @media_type, @sha256, @blob, @source_modified_at,
       @acquired_at, @created_at, @created_by, @changed_at, @changed_by, @version)`,
    )
    .run({
      ...changeableColumns(made),
      case_id: caseId,
      original_name: original.originalName,
      folder: original.folder,
      size_bytes: original.sizeBytes,
      crc32: original.crc32,
      media_type: original.mediaType,
      sha256: original.sha256,
      blob: original.blob,
      source_modified_at: original.sourceModifiedAt,
      acquired_at: original.acquiredAt,
    })
  writeLinks(writer.db, made)
  keepHistory(writer, { table: 'evidence', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateEvidence(
  writer: Writer,
  input: { readonly id: string; readonly version: number; readonly fields: EvidenceFields },
): EvidenceItem {
  const { db } = writer
  const { blob: _b, crc32: _c, ...before } = getStoredItem(db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'evidence' })
  const after: EvidenceItem = { ...before, ...input.fields, ...changedStamp(writer, before) }
  requireExisting(db, after)
  db.prepare(
    `update evidence set title = @title, type = @type, description = @description, language = @language, created_precision = @created_precision,
     created_value = @created_value, method = @method, acquired_by = @acquired_by, classification = @classification,
     people_reviewed = @people_reviewed, changed_at = @changed_at, changed_by = @changed_by, version = @version where id = @id`,
  ).run(changeableColumns(after))
  db.prepare('delete from evidence_incidents where evidence_id = ?').run(after.id)
  db.prepare('delete from evidence_people where evidence_id = ?').run(after.id)
  writeLinks(db, after)
  keepHistory(writer, { table: 'evidence', id: after.id, caseId: after.caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND */
export function getStoredItem(db: Db, id: string): StoredItem {
  const row = db.prepare<[string], Row>(`${selectRow} where id = ?`).get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
  return rowToItem(db, row)
}

/** The item of a case with these bytes, or null. */
export function findByHash(db: Db, caseId: string, sha256: string): string | null {
  return (
    db.prepare<[string, string], { id: string }>('select id from evidence where case_id = ? and sha256 = ?').get(caseId, sha256)
      ?.id ?? null
  )
}

/** Items of one case or of all, newest first; where `text` is given, those whose names, title or description contain it. */
export function listEvidence(
  db: Db,
  input: { readonly caseId: string | null; readonly offset: number; readonly limit: number; readonly text: string },
): { total: number; rows: EvidenceItem[] } {
  const where = `where (@caseId is null or case_id = @caseId)
    and (@text = '' or instr(fold(title || ' ' || original_name || ' ' || folder || ' ' || description), fold(@text)) > 0)`
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from evidence ${where}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], Row>(`${selectRow} ${where} order by acquired_at desc, id desc limit @limit offset @offset`)
    .all(input)
  return { total, rows: rows.map((row) => withoutBlob(rowToItem(db, row))) }
}

/** Every item of a case with its blob, in the order of arrival. */
export function itemsOfCase(db: Db, caseId: string): StoredItem[] {
  return db
    .prepare<[string], Row>(`${selectRow} where case_id = ? order by id`)
    .all(caseId)
    .map((row) => rowToItem(db, row))
}

/** Every blob that an item needs, with what it must hold. */
export function expectedBlobs(
  db: Db,
): { readonly blob: string; readonly sha256: string; readonly sizeBytes: number; readonly itemId: string }[] {
  return db
    .prepare<[], { blob: string; sha256: string; sizeBytes: number; itemId: string }>(
      'select blob, sha256, size_bytes as sizeBytes, min(id) as itemId from evidence group by blob order by blob',
    )
    .all()
}

function requireExisting(db: Db, item: EvidenceItem): void {
  if (!db.prepare('select 1 from cases where id = ?').get(item.caseId)) throw new VaultError('NOT_FOUND', { kind: 'case' })
  const incident = db.prepare('select 1 from incidents where id = ? and case_id = ?')
  for (const id of item.incidentIds) if (!incident.get(id, item.caseId)) throw new VaultError('NOT_FOUND', { kind: 'incident' })
  const person = db.prepare('select 1 from people where id = ?')
  for (const id of item.identifies) if (!person.get(id)) throw new VaultError('NOT_FOUND', { kind: 'person' })
}

function writeLinks(db: Db, item: EvidenceItem): void {
  const incident = db.prepare('insert or ignore into evidence_incidents values (?, ?)')
  for (const id of item.incidentIds) incident.run(item.id, id)
  const person = db.prepare('insert or ignore into evidence_people values (?, ?)')
  for (const id of item.identifies) person.run(item.id, id)
}

function changeableColumns(item: EvidenceItem) {
  return {
    id: item.id,
    title: item.title,
    type: item.type,
    description: item.description,
    language: item.language,
    created_precision: item.createdDate.precision,
    created_value: item.createdDate.value,
    method: item.method,
    acquired_by: item.acquiredBy,
    classification: item.classification,
    people_reviewed: item.peopleReviewed ? 1 : 0,
    ...stampToRow(item),
  }
}

export function withoutBlob({ blob: _b, crc32: _c, ...item }: StoredItem): EvidenceItem {
  return item
}

function rowToItem(db: Db, row: Row): StoredItem {
  const incidents = db
    .prepare<[string], { id: string }>('select incident_id as id from evidence_incidents where evidence_id = ? order by 1')
    .all(row.id)
  const people = db
    .prepare<[string], { id: string }>('select person_id as id from evidence_people where evidence_id = ? order by 1')
    .all(row.id)
  return {
    id: row.id,
    caseId: row.case_id,
    title: row.title,
    type: row.type,
    description: row.description,
    language: row.language,
    createdDate: { precision: row.created_precision, value: row.created_value },
    method: row.method,
    acquiredBy: row.acquired_by,
    classification: row.classification,
    incidentIds: incidents.map(({ id }) => id),
    identifies: people.map(({ id }) => id),
    peopleReviewed: row.people_reviewed === 1,
    originalName: row.original_name,
    folder: row.folder,
    sizeBytes: row.size_bytes,
    mediaType: row.media_type,
    sha256: row.sha256,
    sourceModifiedAt: row.source_modified_at,
    acquiredAt: row.acquired_at,
    ...rowToStamp(row),
    blob: row.blob,
    crc32: row.crc32,
  }
}
