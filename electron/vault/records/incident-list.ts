import type { IncidentFilter, IncidentRow, incidentSorts } from '../../../shared/domain/incident-filter.ts'
import type { Db } from './db.ts'
import { partsReader } from './incident-parts.ts'
import { rowToIncident, type StoredIncident } from './incident-row.ts'

const order: Readonly<Record<(typeof incidentSorts)[number], readonly string[]>> = {
  when: ['i.first_day is null', 'i.first_day', 'i.start_value'],
  title: ['fold(i.title)'],
  case: ['c.reference'],
  assessment: ['i.assessment'],
  severity: [`case i.severity when 'unknown' then 0 when 'minor' then 1 when 'moderate' then 2 when 'serious' then 3 else 4 end`],
  country: ['i.country'],
  changedAt: ['i.changed_at'],
}

const has = (table: string, column: string, list: string) =>
  `(${list} = '[]' or exists (select 1 from ${table} where incident_id = i.id and ${column} in (select value from json_each(${list}))))`

const where = `i.deleted_at is null and c.deleted_at is null and (@caseId is null or i.case_id = @caseId)
  and (@text = '' or instr(fold(i.title || ' ' || i.narrative || ' ' || i.place), fold(@text)) > 0)
  and (@first is null or i.last_day >= @first) and (@last is null or i.first_day <= @last)
  and (@isUndated = 0 or i.first_day is null)
  and ${has('incident_acts', 'act', '@acts')} and ${has('incident_targets', 'level', '@targetLevels')}
  and ${has('incident_authors', 'type', '@authorTypes')} and ${has('incident_authors', 'state', '@authorStates')}
  and (@assessments = '[]' or i.assessment in (select value from json_each(@assessments)))
  and (@severities = '[]' or i.severity in (select value from json_each(@severities)))
  and (@countries = '[]' or i.country in (select value from json_each(@countries)))
  and (@region = '' or instr(fold(i.region), fold(@region)) > 0)
  and (@caseStatuses = '[]' or c.status in (select value from json_each(@caseStatuses)))
  and (@tags = '[]' or exists (select 1 from json_each(c.tags) t where t.value in (select value from json_each(@tags))))
  and (@personId is null or i.id in (select incident_id from incident_targets where person_id = @personId
    union select incident_id from incident_authors where person_id = @personId
    union select incident_id from incident_sources where person_id = @personId))`

type Joined = StoredIncident & { case_reference: string; case_title: string }

/** Incidents of all cases, narrowed, ordered and paged. */
export function listIncidentRows(
  db: Db,
  input: {
    readonly offset: number
    readonly limit: number
    readonly filter: IncidentFilter
    readonly sort: { readonly by: (typeof incidentSorts)[number]; readonly descending: boolean }
  },
): { total: number; rows: IncidentRow[] } {
  const asked = Object.fromEntries(
    Object.entries(input.filter).map(([name, value]) => [
      name,
      Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : value,
    ]),
  )
  const direction = input.sort.descending ? 'desc' : 'asc'
  const by = [...order[input.sort.by], 'i.id'].map((column) => `${column} ${direction}`).join(', ')
  const from = `from incidents i join cases c on c.id = i.case_id where ${where}`
  const total = db.prepare<[object], { n: number }>(`select count(*) as n ${from}`).get(asked)?.n ?? 0
  const rows = db
    .prepare<[object], Joined>(
      `select i.*, c.reference as case_reference, c.title as case_title ${from} order by ${by} limit @limit offset @offset`,
    )
    .all({ ...asked, limit: input.limit, offset: input.offset })
  const partsOf = partsReader(db)
  return { total, rows: rows.map((row) => rowToIncidentRow(row, partsOf(row.id))) }
}

function rowToIncidentRow(row: Joined, parts: Parameters<typeof rowToIncident>[1]): IncidentRow {
  const { id, caseId, title, start, end, country, region, place, acts, targets, authors, ...rest } = rowToIncident(row, parts)
  const { assessment, severity, imminence, classification, createdAt, createdBy, changedAt, changedBy, version } = rest
  return {
    ...{ id, caseId, title, start, end, country, region, place, acts, targets },
    authors: authors.map(({ type, state, personId }) => ({ type, state, personId })),
    ...{ assessment, severity, imminence, classification, createdAt, createdBy, changedAt, changedBy, version },
    caseReference: row.case_reference,
    caseTitle: row.case_title,
  }
}
