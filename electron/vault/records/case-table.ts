import type { Case, CaseFields, CaseRow } from '../../../shared/domain/case.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  reference: string
  title: string
  summary: string
  status: Case['status']
  classification: Case['classification']
  lead: string
  nexus: Case['nexus']
  tags: string
}
type CountedRow = Row & { incident_count: number; person_count: number; evidence_count: number }

/** People of a case: involved by hand, target of an incident, or identified by a file. */
const peopleOfCase = `
  select person_id from involvements where case_id = c.id
  union select t.person_id from incident_targets t join incidents i on i.id = t.incident_id where i.case_id = c.id and t.person_id is not null
  union select p.person_id from evidence_people p join evidence e on e.id = p.evidence_id where e.case_id = c.id`

const counted = `
  select c.*, (select count(*) from incidents where case_id = c.id) as incident_count,
    (select count(*) from (${peopleOfCase})) as person_count,
    (select count(*) from evidence where case_id = c.id) as evidence_count
  from cases c`

/** Makes a case with the next reference of the year (`YYYY-NNN`). */
export function insertCase(writer: Writer, fields: CaseFields): Case {
  const made: Case = { id: writer.newId(), reference: nextReference(writer), ...fields, ...newStamp(writer) }
  writer.db
    .prepare(
      `insert into cases values (@id, @reference, @title, @summary, @status, @classification, @lead, @nexus, @tags,
       @created_at, @created_by, @changed_at, @changed_by, @version)`,
    )
    .run(caseToRow(made))
  keepHistory(writer, { table: 'case', id: made.id, caseId: made.id }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateCase(
  writer: Writer,
  input: { readonly id: string; readonly version: number; readonly fields: CaseFields },
): Case {
  const before = getCase(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'case' })
  const { incidentCount: _i, personCount: _p, evidenceCount: _e, ...stored } = before
  const after: Case = { ...stored, ...input.fields, ...changedStamp(writer, stored) }
  writer.db
    .prepare(
      `update cases set title = @title, summary = @summary, status = @status, classification = @classification, lead = @lead,
       nexus = @nexus, tags = @tags, changed_at = @changed_at, changed_by = @changed_by, version = @version where id = @id`,
    )
    .run(caseToRow(after))
  keepHistory(writer, { table: 'case', id: after.id, caseId: after.id }, stored, after)
  return after
}

/** @throws VaultError NOT_FOUND */
export function getCase(db: Db, id: string): CaseRow {
  const row = db.prepare<[string], CountedRow>(`${counted} where c.id = ?`).get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'case' })
  return rowToCaseRow(row)
}

/** Cases, the last changed first; where `text` is given, those whose reference, title, summary or tags contain it. */
export function listCases(
  db: Db,
  input: { readonly offset: number; readonly limit: number; readonly text: string },
): { total: number; rows: CaseRow[] } {
  const where =
    input.text === ''
      ? ''
      : `where instr(fold(c.reference || ' ' || c.title || ' ' || c.summary || ' ' || c.tags), fold(@text)) > 0`
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from cases c ${where}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], CountedRow>(`${counted} ${where} order by c.changed_at desc, c.id desc limit @limit offset @offset`)
    .all(input)
  return { total, rows: rows.map(rowToCaseRow) }
}

function nextReference(writer: Writer): string {
  const year = writer.now().slice(0, 4)
  const last = writer.db
    .prepare<[string], { n: number | null }>(
      `select max(cast(substr(reference, 6) as integer)) as n from cases where reference like ? || '-%'`,
    )
    .get(year)
  return `${year}-${String((last?.n ?? 0) + 1).padStart(3, '0')}`
}

function caseToRow(record: Case): Row {
  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    summary: record.summary,
    status: record.status,
    classification: record.classification,
    lead: record.lead,
    nexus: record.nexus,
    tags: JSON.stringify(record.tags),
    ...stampToRow(record),
  }
}

function rowToCaseRow(row: CountedRow): CaseRow {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    summary: row.summary,
    status: row.status,
    classification: row.classification,
    lead: row.lead,
    nexus: row.nexus,
    tags: JSON.parse(row.tags),
    ...rowToStamp(row),
    incidentCount: row.incident_count,
    personCount: row.person_count,
    evidenceCount: row.evidence_count,
  }
}
