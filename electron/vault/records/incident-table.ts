import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident, IncidentFields, Target } from '../../../shared/domain/incident.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Precision = DateWithPrecision['precision']
type Row = StampRow & {
  id: string
  case_id: string
  title: string
  start_precision: Precision
  start_value: string | null
  end_precision: Precision | null
  end_value: string | null
  first_day: string | null
  last_day: string | null
  country: string | null
  place: string
  narrative: string
  narrative_language: string
  assessment: Incident['assessment']
}

/** Records an incident; it starts as alleged. @throws VaultError NOT_FOUND (case or target person) */
export function insertIncident(writer: Writer, caseId: string, fields: IncidentFields): Incident {
  const made: Incident = { id: writer.newId(), caseId, ...fields, assessment: 'alleged', ...newStamp(writer) }
  requireExisting(writer.db, made)
  writer.db
    .prepare(
      `insert into incidents values (@id, @case_id, @title, @start_precision, @start_value, @end_precision, @end_value, @first_day, @last_day,
       @country, @place, @narrative, @narrative_language, @assessment, @created_at, @created_by, @changed_at, @changed_by, @version)`,
    )
    .run(incidentToRow(made))
  writeParts(writer.db, made)
  keepHistory(writer, { table: 'incident', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateIncident(
  writer: Writer,
  input: { readonly id: string; readonly version: number; readonly fields: IncidentFields },
): Incident {
  const before = getIncident(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'incident' })
  const after: Incident = { ...before, ...input.fields, ...changedStamp(writer, before) }
  requireExisting(writer.db, after)
  writer.db
    .prepare(
      `update incidents set title = @title, start_precision = @start_precision, start_value = @start_value, end_precision = @end_precision,
       end_value = @end_value, first_day = @first_day, last_day = @last_day, country = @country, place = @place, narrative = @narrative,
       narrative_language = @narrative_language, changed_at = @changed_at, changed_by = @changed_by, version = @version where id = @id`,
    )
    .run(incidentToRow(after))
  writer.db.prepare('delete from incident_acts where incident_id = ?').run(after.id)
  writer.db.prepare('delete from incident_targets where incident_id = ?').run(after.id)
  writeParts(writer.db, after)
  keepHistory(writer, { table: 'incident', id: after.id, caseId: after.caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND */
export function getIncident(db: Db, id: string): Incident {
  const row = db.prepare<[string], Row>('select * from incidents where id = ?').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'incident' })
  return rowToIncident(db, row)
}

/** Incidents of a case in the order in which they began; unknown dates last. */
export function listIncidents(db: Db, caseId: string): Incident[] {
  return db
    .prepare<[string], Row>('select * from incidents where case_id = ? order by first_day is null, first_day, start_value, id')
    .all(caseId)
    .map((row) => rowToIncident(db, row))
}

function requireExisting(db: Db, incident: Incident): void {
  if (!db.prepare('select 1 from cases where id = ?').get(incident.caseId)) throw new VaultError('NOT_FOUND', { kind: 'case' })
  const person = db.prepare('select 1 from people where id = ?')
  for (const target of incident.targets)
    if (target.personId !== null && !person.get(target.personId)) throw new VaultError('NOT_FOUND', { kind: 'person' })
}

function writeParts(db: Db, incident: Incident): void {
  const act = db.prepare('insert into incident_acts values (?, ?, ?)')
  incident.acts.forEach((code, position) => {
    act.run(incident.id, position, code)
  })
  const target = db.prepare('insert into incident_targets values (?, ?, ?, ?, ?)')
  incident.targets.forEach(({ level, personId, capacity }, position) => {
    target.run(incident.id, position, level, personId, capacity)
  })
}

function incidentToRow(incident: Incident): Row {
  const last = incident.end === null ? boundsOf(incident.start) : (boundsOf(incident.end) ?? boundsOf(incident.start))
  return {
    id: incident.id,
    case_id: incident.caseId,
    title: incident.title,
    start_precision: incident.start.precision,
    start_value: incident.start.value,
    end_precision: incident.end?.precision ?? null,
    end_value: incident.end?.value ?? null,
    first_day: boundsOf(incident.start)?.first ?? null,
    last_day: last?.last ?? null,
    country: incident.country,
    place: incident.place,
    narrative: incident.narrative,
    narrative_language: incident.narrativeLanguage,
    assessment: incident.assessment,
    ...stampToRow(incident),
  }
}

function rowToIncident(db: Db, row: Row): Incident {
  const acts = db
    .prepare<[string], { act: Incident['acts'][number] }>('select act from incident_acts where incident_id = ? order by position')
    .all(row.id)
  const targets = db
    .prepare<[string], Target>(
      'select level, person_id as personId, capacity from incident_targets where incident_id = ? order by position',
    )
    .all(row.id)
  return {
    id: row.id,
    caseId: row.case_id,
    title: row.title,
    start: { precision: row.start_precision, value: row.start_value },
    end: row.end_precision === null ? null : { precision: row.end_precision, value: row.end_value },
    country: row.country,
    place: row.place,
    narrative: row.narrative,
    narrativeLanguage: row.narrative_language,
    acts: acts.map(({ act }) => act),
    targets,
    assessment: row.assessment,
    ...rowToStamp(row),
  }
}
