import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { Db } from './db.ts'
import { originReader } from './origin-table.ts'
import { rowToStamp, type StampRow, stampToRow } from './writer.ts'

/** What was computed from the bytes, or read from the file system: it never changes. */
export type Original = Pick<
  EvidenceItem,
  'originalName' | 'folder' | 'sizeBytes' | 'mediaType' | 'sha256' | 'sourceModifiedAt' | 'acquiredAt' | 'acquiredOffsetMinutes'
> & {
  readonly crc32: number
  readonly blob: string
}
/** An item with the name and checksum of its blob. */
export type StoredItem = EvidenceItem & { readonly blob: string; readonly crc32: number }

type ChangeableColumns = StampRow & {
  id: string
  title: string
  type: EvidenceItem['type']
  description: string
  language: string
  created_precision: EvidenceItem['createdDate']['precision']
  created_value: string | null
  method: EvidenceItem['method']
  acquired_by: string
  tool: string
  source_person_id: string | null
  source_connection: EvidenceItem['sourceConnection']
  url: string
  captured_precision: EvidenceItem['capturedDate']['precision']
  captured_value: string | null
  consent_ids: string
  classification: EvidenceItem['classification']
  people_reviewed: number
  triage: EvidenceItem['triage']
  tags: string
}

/** An evidence item as its table holds it. */
export type EvidenceRow = ChangeableColumns & {
  case_id: string
  original_name: string
  folder: string
  size_bytes: number
  crc32: number
  media_type: string
  sha256: string
  blob: string
  source_modified_at: string | null
  acquired_at: string
  acquired_offset_minutes: number | null
}

/** What people say about an item. */
export function changeableColumns(item: EvidenceItem): ChangeableColumns {
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
    tool: item.tool,
    source_person_id: item.sourcePersonId,
    source_connection: item.sourceConnection,
    url: item.url,
    captured_precision: item.capturedDate.precision,
    captured_value: item.capturedDate.value,
    consent_ids: JSON.stringify(item.consentIds),
    classification: item.classification,
    people_reviewed: item.peopleReviewed ? 1 : 0,
    triage: item.triage,
    tags: JSON.stringify(item.tags),
    ...stampToRow(item),
  }
}

export function itemToRow(item: EvidenceItem, original: Original): EvidenceRow {
  return {
    ...changeableColumns(item),
    case_id: item.caseId,
    original_name: original.originalName,
    folder: original.folder,
    size_bytes: original.sizeBytes,
    crc32: original.crc32,
    media_type: original.mediaType,
    sha256: original.sha256,
    blob: original.blob,
    source_modified_at: original.sourceModifiedAt,
    acquired_at: original.acquiredAt,
    acquired_offset_minutes: original.acquiredOffsetMinutes,
  }
}

/** A function that makes items of their rows, with the incidents, people and origins that they are joined to. */
export function itemReader(db: Db): (row: EvidenceRow) => StoredItem {
  const incidents = db.prepare<[string], { id: string }>(
    'select incident_id as id from evidence_incidents where evidence_id = ? order by 1',
  )
  const people = db.prepare<[string], { id: string }>(
    'select person_id as id from evidence_people where evidence_id = ? order by 1',
  )
  const origins = originReader(db)
  return (row) => ({
    id: row.id,
    caseId: row.case_id,
    title: row.title,
    type: row.type,
    description: row.description,
    language: row.language,
    createdDate: { precision: row.created_precision, value: row.created_value },
    method: row.method,
    acquiredBy: row.acquired_by,
    tool: row.tool,
    sourcePersonId: row.source_person_id,
    sourceConnection: row.source_connection,
    url: row.url,
    capturedDate: { precision: row.captured_precision, value: row.captured_value },
    consentIds: JSON.parse(row.consent_ids),
    classification: row.classification,
    incidentIds: incidents.all(row.id).map(({ id }) => id),
    identifies: people.all(row.id).map(({ id }) => id),
    peopleReviewed: row.people_reviewed === 1,
    triage: row.triage,
    tags: JSON.parse(row.tags),
    originalName: row.original_name,
    folder: row.folder,
    sizeBytes: row.size_bytes,
    mediaType: row.media_type,
    sha256: row.sha256,
    sourceModifiedAt: row.source_modified_at,
    acquiredAt: row.acquired_at,
    acquiredOffsetMinutes: row.acquired_offset_minutes,
    origins: origins(row.id),
    ...rowToStamp(row),
    blob: row.blob,
    crc32: row.crc32,
  })
}

export function withoutBlob({ blob: _b, crc32: _c, ...item }: StoredItem): EvidenceItem {
  return item
}
