import type { PersonFilter, PersonRow, personSorts } from '../../../shared/domain/person.ts'
import type { Db } from './db.ts'
import { involvementsOf } from './involvements-of.ts'
import { narrowing } from './narrowing.ts'
import { orderByName } from './order-by-name.ts'
import { type PageWanted, pageOfIds } from './page-of-ids.ts'
import { type PersonColumns, rowToPerson } from './person-table.ts'

type Sort = { readonly by: (typeof personSorts)[number]; readonly descending: boolean }
type Asked = { readonly text: string; readonly filter: PersonFilter; readonly sort: Sort }
type Counted = PersonColumns & { case_count: number; incident_count: number }

const columns: Readonly<Record<Exclude<Sort['by'], 'name'>, string>> = {
  institution: 'p.institution',
  country: 'p.country',
  changedAt: 'p.changed_at',
}

const counted = `(select count(distinct r.case_id) from (${involvementsOf('p.id')}) r join cases c on c.id = r.case_id
    where c.deleted_at is null) as case_count,
  (select count(distinct r.incident_id) from (${involvementsOf('p.id')}) r) as incident_count`

/** The register without what is in the recycle bin; `text` is looked for by the rules of the search. */
export function listPeople(
  db: Db,
  input: Asked & { readonly offset: number; readonly limit: number },
): { total: number; rows: PersonRow[] } {
  const { offset, limit } = input
  const { total, ids } = pageOfIds(db, { ...wantedPeople(db, input), offset, limit })
  const row = db.prepare<[string], Counted>(`select p.*, ${counted} from people p where p.id = ?`)
  return {
    total,
    rows: ids
      .flatMap((id) => row.all(id))
      .map((found) => ({ ...rowToPerson(found), caseCount: found.case_count, incidentCount: found.incident_count })),
  }
}

/** The register as a question to SQLite, but for its page. */
export function wantedPeople(db: Db, { text, filter, sort }: Asked): Omit<PageWanted, 'offset' | 'limit'> {
  const narrowed = narrowing('p.deleted_at is null')
  narrowed.text('person', text, 'p.id')
  narrowed.some('kinds', filter.kinds, (asked) => `p.kind in ${asked}`)
  narrowed.some('capacities', filter.capacities, (asked) => `p.capacity in ${asked}`)
  narrowed.some('countries', filter.countries, (asked) => `p.country in ${asked}`)
  const involved = [
    ...(filter.caseId === null ? [] : ['r.case_id = @caseId']),
    ...(filter.roles.length === 0 ? [] : ['r.role in (select value from json_each(@roles))']),
  ]
  if (involved.length > 0) {
    narrowed.only(true, `exists (select 1 from (${involvementsOf('p.id')}) r where ${involved.join(' and ')})`)
    if (filter.caseId !== null) narrowed.values.caseId = filter.caseId
    if (filter.roles.length > 0) narrowed.values.roles = JSON.stringify(filter.roles)
  }
  const order =
    sort.by === 'name'
      ? orderByName(db, { kind: 'person', table: 'people', alias: 'p', column: 'display_name' })
      : { from: 'people p', id: 'p.id', order: [columns[sort.by]] }
  return { ...order, countFrom: 'people p', narrowed, descending: sort.descending }
}
