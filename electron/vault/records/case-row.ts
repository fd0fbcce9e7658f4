import type { Case, CaseRow } from '../../../shared/domain/case.ts'
import { rowToStamp, type StampRow, stampToRow } from './writer.ts'

/** A case as its table holds it. */
export type StoredCase = StampRow & {
  id: string
  reference: string
  title: string
  summary: string
  status: Case['status']
  classification: Case['classification']
  priority: Case['priority']
  lead: string
  nexus: Case['nexus']
  tags: string
  purpose: string
  retention_review_on: string | null
  legal_hold: number
  legal_hold_why: string
  sensitive_fields: string
  sensitive_why: string
}

/** A case with what belongs to it counted, as `caseColumns` selects it. */
export type CountedCase = StoredCase & { incident_count: number; person_count: number; evidence_count: number }

/** The columns of a `CountedCase`, from `cases c`. Who is in a case is read from what triggers keep: a list counts very many. */
export const caseColumns = `c.*,
  (select count(*) from incidents where case_id = c.id and deleted_at is null) as incident_count,
  (select count(*) from (select person_id from case_people where case_id = c.id union
    select v.person_id from involvements v join people p on p.id = v.person_id and p.deleted_at is null
    where v.case_id = c.id)) as person_count,
  (select count(*) from evidence where case_id = c.id and deleted_at is null) as evidence_count`

export function caseToRow(record: Case): StoredCase {
  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    summary: record.summary,
    status: record.status,
    classification: record.classification,
    priority: record.priority,
    lead: record.lead,
    nexus: record.nexus,
    tags: JSON.stringify(record.tags),
    purpose: record.purpose,
    retention_review_on: record.retentionReviewOn,
    legal_hold: record.legalHold ? 1 : 0,
    legal_hold_why: record.legalHoldWhy,
    sensitive_fields: JSON.stringify(record.sensitiveFields),
    sensitive_why: record.sensitiveWhy,
    ...stampToRow(record),
  }
}

export function rowToCase(row: StoredCase): Case {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    summary: row.summary,
    status: row.status,
    classification: row.classification,
    priority: row.priority,
    lead: row.lead,
    nexus: row.nexus,
    tags: JSON.parse(row.tags),
    purpose: row.purpose,
    retentionReviewOn: row.retention_review_on,
    legalHold: row.legal_hold === 1,
    legalHoldWhy: row.legal_hold_why,
    sensitiveFields: JSON.parse(row.sensitive_fields),
    sensitiveWhy: row.sensitive_why,
    ...rowToStamp(row),
  }
}

export function rowToCaseRow(row: CountedCase): CaseRow {
  return {
    ...rowToCase(row),
    incidentCount: row.incident_count,
    personCount: row.person_count,
    evidenceCount: row.evidence_count,
  }
}
