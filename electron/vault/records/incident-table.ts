import { lacksFor } from '../../../shared/domain/assessment.ts'
import type { Incident, IncidentFields } from '../../../shared/domain/incident.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { AssessmentCode } from '../../../shared/vocabulary/assessments.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { partsReader, writeParts } from './incident-parts.ts'
import { incidentToRow, rowToIncident, type StoredIncident } from './incident-row.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, type Writer } from './writer.ts'

/** Which incident a change is of, as its author saw it. */
type IncidentAt = { readonly id: string; readonly version: number }

/** Records an incident; it starts as alleged. @throws VaultError NOT_FOUND (case, or a person or item that it names) */
export function insertIncident(writer: Writer, caseId: string, fields: IncidentFields): Incident {
  const made: Incident = {
    id: writer.newId(),
    caseId,
    ...fields,
    assessment: 'alleged',
    assessmentWhy: '',
    assessedBy: '',
    assessedAt: null,
    ...newStamp(writer),
  }
  requireExisting(writer.db, made)
  const row = incidentToRow(made)
  writer.db.prepare(insertSql('incidents', row)).run(row)
  writeParts(writer.db, made)
  keepHistory(writer, { table: 'incident', id: made.id, caseId }, null, made)
  return made
}

/**
 * A verified incident keeps what its verification rests on: a change that takes it away needs another assessment first.
 * @throws VaultError NOT_FOUND, CHANGED_MEANWHILE, ASSESSMENT_LACKS
 */
export function updateIncident(writer: Writer, input: IncidentAt & { readonly fields: IncidentFields }): Incident {
  return changeIncident(writer, input, (before) => {
    requireBasis(before.assessment, { why: before.assessmentWhy, mayVerify: true, sources: input.fields.sources })
    return input.fields
  })
}

/**
 * Assesses an incident (rules in `domain/assessment.ts`).
 * @param mayVerify whether the user has the right to verify.
 * @throws VaultError NOT_FOUND, CHANGED_MEANWHILE, ASSESSMENT_LACKS
 */
export function assessIncident(
  writer: Writer,
  input: IncidentAt & { readonly assessment: AssessmentCode; readonly why: string },
  mayVerify: boolean,
): Incident {
  const { assessment, why } = input
  return changeIncident(writer, input, ({ sources }) => {
    requireBasis(assessment, { why, mayVerify, sources })
    return { assessment, assessmentWhy: why, assessedBy: writer.user, assessedAt: writer.now() }
  })
}

/**
 * Changes an incident that is as its author saw it, and keeps what differs.
 * @param part what is new, from the incident as it is.
 * @throws VaultError NOT_FOUND, CHANGED_MEANWHILE
 */
function changeIncident(writer: Writer, at: IncidentAt, part: (before: Incident) => Partial<Incident>): Incident {
  const before = getIncident(writer.db, at.id)
  if (before.version !== at.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'incident' })
  const after: Incident = { ...before, ...part(before), ...changedStamp(writer, before) }
  requireExisting(writer.db, after)
  const row = incidentToRow(after)
  writer.db.prepare(updateSql('incidents', row)).run(row)
  writeParts(writer.db, after)
  keepHistory(writer, { table: 'incident', id: after.id, caseId: after.caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND, also for an incident in the recycle bin */
export function getIncident(db: Db, id: string): Incident {
  const row = db.prepare<[string], StoredIncident>('select * from incidents where id = ? and deleted_at is null').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'incident' })
  return rowToIncident(row, partsReader(db)(id))
}

/** Incidents of a case in the order in which they began; unknown dates last. */
export function listIncidents(db: Db, caseId: string): Incident[] {
  const partsOf = partsReader(db)
  return db
    .prepare<[string], StoredIncident>(
      `select * from incidents where case_id = ? and deleted_at is null
       order by first_day is null, first_day, start_value, id`,
    )
    .all(caseId)
    .map((row) => rowToIncident(row, partsOf(row.id)))
}

function requireBasis(assessment: AssessmentCode, input: Parameters<typeof lacksFor>[1]): void {
  const lacks = lacksFor(assessment, input)
  if (lacks.length > 0) throw new VaultError('ASSESSMENT_LACKS', { lacks: lacks.join(',') })
}

/** A person or item in the recycle bin may still be named: it can come back. */
function requireExisting(db: Db, incident: Incident): void {
  if (!db.prepare('select 1 from cases where id = ? and deleted_at is null').get(incident.caseId))
    throw new VaultError('NOT_FOUND', { kind: 'case' })
  const person = db.prepare('select 1 from people where id = ?')
  for (const { personId } of [...incident.targets, ...incident.authors, ...incident.sources])
    if (personId !== null && !person.get(personId)) throw new VaultError('NOT_FOUND', { kind: 'person' })
  const item = db.prepare('select 1 from evidence where id = ?')
  const itemIds = [...incident.sources.map(({ itemId }) => itemId), ...incident.cooperation.map(({ proofItemId }) => proofItemId)]
  for (const id of itemIds) if (id !== null && !item.get(id)) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
}
