import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { type Narrowing, narrowing } from './narrowing.ts'

export type IncidentWhere = { readonly sql: string; readonly values: Narrowing['values'] }

/** The incidents (`i`) that a filter means, as a condition and its values. */
export function incidentWhere(filter: IncidentFilter): IncidentWhere {
  const narrowed = narrowIncidents(filter)
  return { sql: narrowed.sql(), values: narrowed.values }
}

/**
 * The incidents (`i`) that a filter means. What is in the recycle bin is never among them; what went there with its case is
 * marked like what went alone. A text is looked for by the rules of the search.
 */
export function narrowIncidents(filter: IncidentFilter): Narrowing {
  const narrowed = narrowing('i.deleted_at is null')
  const part = (table: string, column: string) => (asked: string) =>
    `i.id in (select incident_id from ${table} where ${column} in ${asked})`
  narrowed.one('caseId', filter.caseId, 'i.case_id = @caseId')
  narrowed.text('incident', filter.text, 'i.id')
  narrowed.one('first', filter.first, 'i.last_day >= @first')
  narrowed.one('last', filter.last, 'i.first_day <= @last')
  narrowed.only(filter.isUndated, 'i.first_day is null')
  narrowed.some('acts', filter.acts, part('incident_acts', 'act'))
  narrowed.some('targetLevels', filter.targetLevels, part('incident_targets', 'level'))
  narrowed.some('authorTypes', filter.authorTypes, part('incident_authors', 'type'))
  narrowed.some('authorStates', filter.authorStates, part('incident_authors', 'state'))
  narrowed.some('assessments', filter.assessments, (asked) => `i.assessment in ${asked}`)
  narrowed.some('severities', filter.severities, (asked) => `i.severity in ${asked}`)
  narrowed.some('countries', filter.countries, (asked) => `i.country in ${asked}`)
  // Regions are few, incidents many: the limit keeps SQLite from folding the region of every incident.
  narrowed.one(
    'region',
    filter.region,
    `i.region in (select region from (select distinct region from incidents indexed by incidents_by_country where deleted_at is null limit -1)
      where instr(fold(region), fold(@region)) > 0)`,
  )
  narrowed.some('caseStatuses', filter.caseStatuses, (asked) => `i.case_id in (select id from cases where status in ${asked})`)
  narrowed.some(
    'tags',
    filter.tags,
    (asked) => `i.case_id in (select c.id from cases c, json_each(c.tags) t where t.value in ${asked})`,
  )
  narrowed.one(
    'personId',
    filter.personId,
    `i.id in (select incident_id from incident_targets where person_id = @personId
      union select incident_id from incident_authors where person_id = @personId
      union select incident_id from incident_sources where person_id = @personId)`,
  )
  return narrowed
}
