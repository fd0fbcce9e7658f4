import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'

export type IncidentWhere = { readonly sql: string; readonly values: Readonly<Record<string, string | null>> }

/**
 * The incidents (`i`) that a filter means, as a condition that names only what narrows, so that an index can answer it.
 * What is in the recycle bin, alone or with its case, is never among them.
 */
export function incidentWhere(filter: IncidentFilter): IncidentWhere {
  const values: Record<string, string | null> = {}
  const terms = ['i.deleted_at is null', 'i.case_id not in (select id from cases where deleted_at is not null)']
  const one = (name: string, value: string | null, sql: string) => {
    if (value === null || value === '') return
    values[name] = value
    terms.push(sql)
  }
  const some = (name: string, list: readonly string[], sql: (asked: string) => string) => {
    if (list.length === 0) return
    values[name] = JSON.stringify(list)
    terms.push(sql(`(select value from json_each(@${name}))`))
  }
  const part = (table: string, column: string) => (asked: string) =>
    `i.id in (select incident_id from ${table} where ${column} in ${asked})`
  one('caseId', filter.caseId, 'i.case_id = @caseId')
  one('text', filter.text, `instr(fold(i.title || ' ' || i.narrative || ' ' || i.place), fold(@text)) > 0`)
  one('first', filter.first, 'i.last_day >= @first')
  one('last', filter.last, 'i.first_day <= @last')
  if (filter.isUndated) terms.push('i.first_day is null')
  some('acts', filter.acts, part('incident_acts', 'act'))
  some('targetLevels', filter.targetLevels, part('incident_targets', 'level'))
  some('authorTypes', filter.authorTypes, part('incident_authors', 'type'))
  some('authorStates', filter.authorStates, part('incident_authors', 'state'))
  some('assessments', filter.assessments, (asked) => `i.assessment in ${asked}`)
  some('severities', filter.severities, (asked) => `i.severity in ${asked}`)
  some('countries', filter.countries, (asked) => `i.country in ${asked}`)
  one('region', filter.region, 'instr(fold(i.region), fold(@region)) > 0')
  some('caseStatuses', filter.caseStatuses, (asked) => `i.case_id in (select id from cases where status in ${asked})`)
  some('tags', filter.tags, (asked) => `i.case_id in (select c.id from cases c, json_each(c.tags) t where t.value in ${asked})`)
  one(
    'personId',
    filter.personId,
    `i.id in (select incident_id from incident_targets where person_id = @personId
      union select incident_id from incident_authors where person_id = @personId
      union select incident_id from incident_sources where person_id = @personId)`,
  )
  return { sql: terms.join(' and '), values }
}
