import type { CaseFilter, CaseRow, caseSorts } from '../../../shared/domain/case.ts'
import { type CountedCase, caseColumns, rowToCaseRow } from './case-row.ts'
import type { Db } from './db.ts'
import { peopleOfCase } from './people-of-case.ts'

const order: Readonly<Record<(typeof caseSorts)[number], string>> = {
  changedAt: 'c.changed_at',
  reference: 'substr(c.reference, 1, 4), cast(substr(c.reference, 6) as integer)',
  title: 'fold(c.title)',
  status: `case c.status when 'open' then 0 when 'monitoring' then 1 else 2 end`,
  priority: `case c.priority when 'low' then 0 when 'normal' then 1 when 'high' then 2 else 3 end`,
  lead: 'fold(c.lead)',
  retentionReviewOn: 'c.retention_review_on',
}

const where = `c.deleted_at is null
  and (@text = '' or instr(fold(c.reference || ' ' || c.title || ' ' || c.summary || ' ' || c.tags), fold(@text)) > 0)
  and (@statuses = '[]' or c.status in (select value from json_each(@statuses)))
  and (@priorities = '[]' or c.priority in (select value from json_each(@priorities)))
  and (@classifications = '[]' or c.classification in (select value from json_each(@classifications)))
  and (@nexuses = '[]' or c.nexus in (select value from json_each(@nexuses)))
  and (@tags = '[]' or exists (select 1 from json_each(c.tags) t where t.value in (select value from json_each(@tags))))
  and (@lead = '' or instr(fold(c.lead), fold(@lead)) > 0)
  and (@personId is null or exists (select 1 from (${peopleOfCase('c.id')}) v where v.person_id = @personId))`

/** Cases, narrowed, ordered and paged; `text` is looked for in reference, title, summary and tags. */
export function listCases(
  db: Db,
  input: {
    readonly offset: number
    readonly limit: number
    readonly text: string
    readonly filter: CaseFilter
    readonly sort: { readonly by: (typeof caseSorts)[number]; readonly descending: boolean }
  },
): { total: number; rows: CaseRow[] } {
  const { statuses, priorities, classifications, nexuses, tags, lead, personId } = input.filter
  const asked = {
    text: input.text,
    statuses: JSON.stringify(statuses),
    priorities: JSON.stringify(priorities),
    classifications: JSON.stringify(classifications),
    nexuses: JSON.stringify(nexuses),
    tags: JSON.stringify(tags),
    lead,
    personId,
  }
  const direction = input.sort.descending ? 'desc' : 'asc'
  const by = order[input.sort.by].replace(', cast', ` ${direction}, cast`)
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from cases c where ${where}`).get(asked)?.n ?? 0
  const rows = db
    .prepare<[object], CountedCase>(
      `select ${caseColumns} from cases c where ${where} order by ${by} ${direction}, c.id ${direction} limit @limit offset @offset`,
    )
    .all({ ...asked, limit: input.limit, offset: input.offset })
  return { total, rows: rows.map(rowToCaseRow) }
}
