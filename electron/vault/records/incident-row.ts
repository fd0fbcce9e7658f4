import { boundsOf, type DateWithPrecision, lastBoundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { IncidentParts } from './incident-parts.ts'
import { rowToStamp, type StampRow, stampToRow } from './writer.ts'

type Precision = DateWithPrecision['precision']

/** An incident as its own table holds it. */
export type StoredIncident = StampRow & {
  id: string
  case_id: string
  title: string
  start_precision: Precision
  start_value: string | null
  end_precision: Precision | null
  end_value: string | null
  /** First and last day that it may have happened on, for sorting and periods; null where nobody knows. */
  first_day: string | null
  last_day: string | null
  country: string | null
  region: string
  place: string
  narrative: string
  narrative_language: string
  translations: string
  act_note: string
  stated_reason: string
  stated_by: string
  means: string
  severity: Incident['severity']
  imminence: Incident['imminence']
  nhri_activity: string
  cooperation: string
  effects: string
  effect_note: string
  institutional_acts: string
  classification: Incident['classification']
  assessment: Incident['assessment']
  assessment_why: string
  assessed_by: string
  assessed_at: string | null
}

export function incidentToRow(incident: Incident): StoredIncident {
  const last = lastBoundsOf(incident)
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
    region: incident.region,
    place: incident.place,
    narrative: incident.narrative,
    narrative_language: incident.narrativeLanguage,
    translations: JSON.stringify(incident.translations),
    act_note: incident.actNote,
    stated_reason: incident.statedReason,
    stated_by: incident.statedBy,
    means: JSON.stringify(incident.means),
    severity: incident.severity,
    imminence: incident.imminence,
    nhri_activity: incident.nhriActivity,
    cooperation: JSON.stringify(incident.cooperation),
    effects: JSON.stringify(incident.effects),
    effect_note: incident.effectNote,
    institutional_acts: JSON.stringify(incident.institutionalActs),
    classification: incident.classification,
    assessment: incident.assessment,
    assessment_why: incident.assessmentWhy,
    assessed_by: incident.assessedBy,
    assessed_at: incident.assessedAt,
    ...stampToRow(incident),
  }
}

export function rowToIncident(row: StoredIncident, parts: IncidentParts): Incident {
  return {
    id: row.id,
    caseId: row.case_id,
    title: row.title,
    start: { precision: row.start_precision, value: row.start_value },
    end: row.end_precision === null ? null : { precision: row.end_precision, value: row.end_value },
    country: row.country,
    region: row.region,
    place: row.place,
    narrative: row.narrative,
    narrativeLanguage: row.narrative_language,
    translations: JSON.parse(row.translations),
    actNote: row.act_note,
    statedReason: row.stated_reason,
    statedBy: row.stated_by,
    means: JSON.parse(row.means),
    severity: row.severity,
    imminence: row.imminence,
    nhriActivity: row.nhri_activity,
    cooperation: JSON.parse(row.cooperation),
    effects: JSON.parse(row.effects),
    effectNote: row.effect_note,
    institutionalActs: JSON.parse(row.institutional_acts),
    classification: row.classification,
    ...parts,
    assessment: row.assessment,
    assessmentWhy: row.assessment_why,
    assessedBy: row.assessed_by,
    assessedAt: row.assessed_at,
    ...rowToStamp(row),
  }
}
