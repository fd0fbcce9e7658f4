import type { CaseFilter, CaseRow, caseSorts } from '../../../shared/domain/case.ts'
import { type CountedCase, caseColumns, rowToCaseRow } from './case-row.ts'
import type { Db } from './db.ts'
import { narrowing } from './narrowing.ts'
import { type PageWanted, pageOfIds } from './page-of-ids.ts'
import { peopleOfCase } from './people-of-case.ts'

type Sort = { readonly by: (typeof caseSorts)[number]; readonly descending: boolean }
type Asked = { readonly text: string; readonly filter: CaseFilter; readonly sort: Sort }

const order: Readonly<Record<Sort['by'], readonly string[]>> = {
  changedAt: ['c.changed_at'],
  reference: ['substr(c.reference, 1, 4)', 'cast(substr(c.reference, 6) as integer)'],
  title: ["(select sort_key from search_docs where kind = 'case' and record_id = c.id)"],
  status: [`case c.status when 'open' then 0 when 'monitoring' then 1 else 2 end`],
  priority: [`case c.priority when 'low' then 0 when 'normal' then 1 when 'high' then 2 else 3 end`],
  lead: ['fold(c.lead)'],
  retentionReviewOn: ['c.retention_review_on'],
}

/** Cases, narrowed, ordered and paged; `text` is looked for by the rules of the search. */
export function listCases(
  db: Db,
  input: Asked & { readonly offset: number; readonly limit: number },
): { total: number; rows: CaseRow[] } {
  const { offset, limit } = input
  const { total, ids } = pageOfIds(db, { ...wantedCases(input), offset, limit })
  const row = db.prepare<[string], CountedCase>(`select ${caseColumns} from cases c where c.id = ?`)
  return { total, rows: ids.flatMap((id) => row.all(id)).map(rowToCaseRow) }
}

/** The list of cases as a question to SQLite, but for its page. */
export function wantedCases({ text, filter, sort }: Asked): Omit<PageWanted, 'offset' | 'limit'> {
  const narrowed = narrowing('c.deleted_at is null')
  narrowed.text('case', text, 'c.id')
  narrowed.some('statuses', filter.statuses, (asked) => `c.status in ${asked}`)
  narrowed.some('priorities', filter.priorities, (asked) => `c.priority in ${asked}`)
  narrowed.some('classifications', filter.classifications, (asked) => `c.classification in ${asked}`)
  narrowed.some('nexuses', filter.nexuses, (asked) => `c.nexus in ${asked}`)
  narrowed.some('tags', filter.tags, (asked) => `exists (select 1 from json_each(c.tags) t where t.value in ${asked})`)
  narrowed.one('lead', filter.lead, 'instr(fold(c.lead), fold(@lead)) > 0')
  narrowed.one('personId', filter.personId, `exists (select 1 from (${peopleOfCase('c.id')}) v where v.person_id = @personId)`)
  narrowed.one('reviewDueBy', filter.reviewDueBy, 'c.retention_review_on <= @reviewDueBy')
  return { from: 'cases c', id: 'c.id', narrowed, order: order[sort.by], descending: sort.descending }
}
