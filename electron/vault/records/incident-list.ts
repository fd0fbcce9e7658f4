import type { IncidentFilter, IncidentRow, incidentSorts } from '../../../shared/domain/incident-filter.ts'
import type { Db } from './db.ts'
import { partsReader } from './incident-parts.ts'
import { rowToIncident, type StoredIncident } from './incident-row.ts'
import { narrowIncidents } from './incident-where.ts'
import type { Narrowing } from './narrowing.ts'
import { orderByName } from './order-by-name.ts'
import { type PageWanted, pageOfIds } from './page-of-ids.ts'

type Sort = { readonly by: (typeof incidentSorts)[number]; readonly descending: boolean }
type Ordered = Pick<PageWanted, 'from' | 'order'> & { readonly id?: string }
type Joined = StoredIncident & { case_reference: string; case_title: string }

/** Incidents of all cases, narrowed, ordered and paged. */
export function listIncidentRows(
  db: Db,
  input: { readonly offset: number; readonly limit: number; readonly filter: IncidentFilter; readonly sort: Sort },
): { total: number; rows: IncidentRow[] } {
  const { offset, limit } = input
  const { total, ids } = pageOfIds(db, { ...wantedIncidents(db, input), offset, limit })
  const row = db.prepare<[string], Joined>(
    `select i.*, c.reference as case_reference, c.title as case_title
     from incidents i join cases c on c.id = i.case_id where i.id = ?`,
  )
  const partsOf = partsReader(db)
  return { total, rows: ids.flatMap((id) => row.all(id)).map((found) => rowToIncidentRow(found, partsOf(found.id))) }
}

/** The list of incidents as a question to SQLite, but for its page. */
export function wantedIncidents(
  db: Db,
  input: { readonly filter: IncidentFilter; readonly sort: Sort },
): Omit<PageWanted, 'offset' | 'limit'> {
  const narrowed = narrowIncidents(input.filter)
  const incidents = incidentsFor(narrowed, input.filter)
  return { id: 'i.id', narrowed, countFrom: incidents, descending: input.sort.descending, ...ordered(db, input.sort, incidents) }
}

/**
 * What most filters and orders ask of an incident stands in an index of its own; to look it up in the table, where a
 * narrative can be long, is ten times slower, but SQLite would not choose that index by itself. One case or person is few.
 */
function incidentsFor(narrowed: Narrowing, filter: IncidentFilter): string {
  const isFew = filter.caseId !== null || filter.personId !== null
  return narrowed.isNarrowed() && !isFew ? 'incidents i indexed by incidents_by_figures' : 'incidents i'
}

/** Tables and columns of an order, so that an index gives it where nothing narrows. */
function ordered(db: Db, { by, descending }: Sort, from: string): Ordered {
  switch (by) {
    case 'when':
      // Unknown days come last either way; going down, SQLite's order of null does that by itself.
      return {
        from,
        order: descending ? ['i.first_day', 'i.start_value'] : ['i.first_day is null', 'i.first_day', 'i.start_value'],
      }
    case 'title':
      return orderByName(db, { kind: 'incident', table: 'incidents', alias: 'i', column: 'title' })
    case 'case':
      return {
        from: 'cases c cross join incidents i on i.case_id = c.id',
        order: ['substr(c.reference, 1, 4)', 'cast(substr(c.reference, 6) as integer)', 'c.id'],
      }
    case 'assessment':
      return { from, order: ['i.assessment'] }
    case 'severity':
      return { from, order: [severityRank] }
    case 'country':
      return { from, order: ['i.country', 'i.region'] }
    case 'changedAt':
      return { from: 'incidents i', order: ['i.changed_at'] }
  }
}

/** As in the index `incidents_by_severity`. */
const severityRank = `case i.severity when 'grave' then 4 when 'serious' then 3 when 'moderate' then 2 when 'minor' then 1 else 0 end`

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
