import type { PersonFilter, PersonRow, personSorts } from '../../../shared/domain/person.ts'
import type { Db } from './db.ts'
import { involvementsOf } from './involvements-of.ts'
import { type PersonColumns, rowToPerson } from './person-table.ts'

type Counted = PersonColumns & { case_count: number; incident_count: number }

const order: Readonly<Record<(typeof personSorts)[number], string>> = {
  name: 'fold(display_name)',
  institution: 'fold(institution)',
  country: 'country',
  changedAt: 'changed_at',
}

const where = `deleted_at is null
  and (@text = '' or instr(fold(display_name || ' ' || other_names || ' ' || pseudonym || ' ' || role || ' ' || institution), fold(@text)) > 0)
  and (@kinds = '[]' or kind in (select value from json_each(@kinds)))
  and (@capacities = '[]' or capacity in (select value from json_each(@capacities)))
  and (@countries = '[]' or country in (select value from json_each(@countries)))
  and ((@roles = '[]' and @caseId is null) or exists (
    select 1 from (${involvementsOf('people.id')}) r
    where (@caseId is null or r.case_id = @caseId) and (@roles = '[]' or r.role in (select value from json_each(@roles)))))`

const counted = `(select count(distinct r.case_id) from (${involvementsOf('p.id')}) r join cases c on c.id = r.case_id
    where c.deleted_at is null) as case_count,
  (select count(distinct r.incident_id) from (${involvementsOf('p.id')}) r) as incident_count`

/** The register without what is in the recycle bin; where `text` is given, those whose names, role or institution contain it. */
export function listPeople(
  db: Db,
  input: {
    readonly offset: number
    readonly limit: number
    readonly text: string
    readonly filter: PersonFilter
    readonly sort: { readonly by: (typeof personSorts)[number]; readonly descending: boolean }
  },
): { total: number; rows: PersonRow[] } {
  const { kinds, capacities, countries, roles, caseId } = input.filter
  const asked = {
    text: input.text,
    kinds: JSON.stringify(kinds),
    capacities: JSON.stringify(capacities),
    countries: JSON.stringify(countries),
    roles: JSON.stringify(roles),
    caseId,
  }
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from people where ${where}`).get(asked)?.n ?? 0
  const direction = input.sort.descending ? 'desc' : 'asc'
  const rows = db
    .prepare<[object], Counted>(
      `select p.*, ${counted} from (select *, row_number() over (order by ${order[input.sort.by]} ${direction}, id) as place
         from people where ${where} order by place limit @limit offset @offset) p order by p.place`,
    )
    .all({ ...asked, limit: input.limit, offset: input.offset })
  return {
    total,
    rows: rows.map((row) => ({ ...rowToPerson(row), caseCount: row.case_count, incidentCount: row.incident_count })),
  }
}
