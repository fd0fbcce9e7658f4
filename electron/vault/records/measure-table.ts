import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Measure, MeasureFields } from '../../../shared/domain/measure.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  case_id: string
  incident_id: string | null
  person_id: string | null
  type: Measure['type']
  status: Measure['status']
  asked_of: string
  asked_by: string
  date_precision: Measure['date']['precision']
  date_value: string | null
  first_day: string | null
  outcome: string
  classification: Measure['classification']
}

/** Which measure a change is of, as its author saw it. */
type MeasureAt = { readonly id: string; readonly version: number }

/** @throws VaultError NOT_FOUND (case, an incident of it, or a person) */
export function insertMeasure(writer: Writer, caseId: string, fields: MeasureFields): Measure {
  const made: Measure = { id: writer.newId(), caseId, ...fields, ...newStamp(writer) }
  requireExisting(writer.db, made)
  const row = measureToRow(made)
  writer.db.prepare(insertSql('measures', row)).run(row)
  keepHistory(writer, { table: 'measure', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateMeasure(writer: Writer, input: MeasureAt & { readonly fields: MeasureFields }): Measure {
  const before = getMeasure(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'measure' })
  const after: Measure = { ...before, ...input.fields, ...changedStamp(writer, before) }
  requireExisting(writer.db, after)
  const row = measureToRow(after)
  writer.db.prepare(updateSql('measures', row)).run(row)
  keepHistory(writer, { table: 'measure', id: after.id, caseId: after.caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND, also for a measure in the recycle bin */
export function getMeasure(db: Db, id: string): Measure {
  const row = db.prepare<[string], Row>('select * from measures where id = ? and deleted_at is null').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'measure' })
  return rowToMeasure(row)
}

/** Measures of a case, newest date first; unknown dates last. */
export function listMeasures(db: Db, caseId: string): Measure[] {
  return db
    .prepare<[string], Row>(
      `select * from measures where case_id = ? and deleted_at is null
       order by first_day is null, first_day desc, date_value desc, id desc`,
    )
    .all(caseId)
    .map(rowToMeasure)
}

/** An incident or person in the recycle bin may still be named: it can come back. */
function requireExisting(db: Db, measure: Measure): void {
  if (!db.prepare('select 1 from cases where id = ? and deleted_at is null').get(measure.caseId))
    throw new VaultError('NOT_FOUND', { kind: 'case' })
  const incident = db.prepare('select 1 from incidents where id = ? and case_id = ?')
  if (measure.incidentId !== null && !incident.get(measure.incidentId, measure.caseId))
    throw new VaultError('NOT_FOUND', { kind: 'incident' })
  if (measure.personId !== null && !db.prepare('select 1 from people where id = ?').get(measure.personId))
    throw new VaultError('NOT_FOUND', { kind: 'person' })
}

function measureToRow(measure: Measure): Row {
  return {
    id: measure.id,
    case_id: measure.caseId,
    incident_id: measure.incidentId,
    person_id: measure.personId,
    type: measure.type,
    status: measure.status,
    asked_of: measure.askedOf,
    asked_by: measure.askedBy,
    date_precision: measure.date.precision,
    date_value: measure.date.value,
    first_day: boundsOf(measure.date)?.first ?? null,
    outcome: measure.outcome,
    classification: measure.classification,
    ...stampToRow(measure),
  }
}

function rowToMeasure(row: Row): Measure {
  return {
    id: row.id,
    caseId: row.case_id,
    type: row.type,
    status: row.status,
    askedOf: row.asked_of,
    askedBy: row.asked_by,
    date: { precision: row.date_precision, value: row.date_value },
    outcome: row.outcome,
    incidentId: row.incident_id,
    personId: row.person_id,
    classification: row.classification,
    ...rowToStamp(row),
  }
}
