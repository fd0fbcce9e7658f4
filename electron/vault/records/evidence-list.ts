import type { EvidenceFilter, EvidenceItem, evidenceSorts } from '../../../shared/domain/evidence.ts'
import type { Db } from './db.ts'
import { type EvidenceRow, itemReader, withoutBlob } from './evidence-row.ts'
import { type Narrowing, narrowing } from './narrowing.ts'
import { orderByName } from './order-by-name.ts'
import { type PageWanted, pageOfIds } from './page-of-ids.ts'
import { idsWithNear, nearOf } from './thumbnail-table.ts'

type Sort = { readonly by: (typeof evidenceSorts)[number]; readonly descending: boolean }
type Asked = { readonly caseId: string | null; readonly text: string; readonly filter: EvidenceFilter; readonly sort: Sort }

const columns: Readonly<Record<Exclude<Sort['by'], 'title'>, string>> = {
  acquiredAt: 'e.acquired_at',
  folder: 'e.folder',
  type: 'e.type',
  createdDate: 'e.created_value',
  originalName: 'e.original_name',
  sizeBytes: 'e.size_bytes',
  changedAt: 'e.changed_at',
}

/** Items of one case or of all, narrowed, ordered and paged; `text` is looked for by the rules of the search. */
export function listEvidence(
  db: Db,
  input: Asked & { readonly offset: number; readonly limit: number },
): { total: number; rows: EvidenceItem[] } {
  const { offset, limit } = input
  const { total, ids } = pageOfIds(db, { ...wantedEvidence(db, input), offset, limit })
  const row = db.prepare<[string], EvidenceRow>('select * from evidence where id = ?')
  const itemOf = itemReader(db)
  return { total, rows: ids.flatMap((id) => row.all(id)).map((found) => withoutBlob(itemOf(found))) }
}

/** The list of evidence as a question to SQLite, but for its page. */
export function wantedEvidence(db: Db, { caseId, text, filter, sort }: Asked): Omit<PageWanted, 'offset' | 'limit'> {
  const narrowed = narrowing('e.deleted_at is null')
  narrowed.one('caseId', caseId, 'e.case_id = @caseId')
  narrowed.text('evidence', text, 'e.id')
  narrowed.some('types', filter.types, (asked) => `e.type in ${asked}`)
  narrowed.some('methods', filter.methods, (asked) => `e.method in ${asked}`)
  narrowed.some('classifications', filter.classifications, (asked) => `e.classification in ${asked}`)
  narrowed.some('languages', filter.languages, (asked) => `e.language in ${asked}`)
  narrowed.one(
    'incidentId',
    filter.incidentId,
    'e.id in (select evidence_id from evidence_incidents where incident_id = @incidentId)',
  )
  narrowed.one(
    'personId',
    filter.personId,
    '(e.source_person_id = @personId or e.id in (select evidence_id from evidence_people where person_id = @personId))',
  )
  narrowed.some('triage', filter.triage, (asked) => `e.triage in ${asked}`)
  narrowed.some('tags', filter.tags, (asked) => `exists (select 1 from json_each(e.tags) t where t.value in ${asked})`)
  narrowed.one('folder', filter.folder, "(e.folder = @folder or substr(e.folder, 1, length(@folder) + 1) = @folder || '/')")
  narrowed.one('parentId', filter.parentId, 'e.id in (select item_id from origins where parent_id = @parentId)')
  narrowed.only(
    filter.hasCopies,
    `exists (select 1 from evidence o join cases c on c.id = o.case_id
      where o.sha256 = e.sha256 and o.case_id <> e.case_id and o.deleted_at is null and c.deleted_at is null)`,
  )
  if (filter.hasNear) narrowToIds(narrowed, 'withNear', idsWithNear(db, caseId))
  if (filter.nearId !== null) {
    narrowToIds(narrowed, 'nearIds', [filter.nearId, ...nearOf(db, filter.nearId).map(({ id }) => id)])
  }
  narrowed.only(filter.isUnreviewed, 'e.people_reviewed = 0')
  const order =
    sort.by === 'title'
      ? orderByName(db, { kind: 'evidence', table: 'evidence', alias: 'e', column: 'title' })
      : { from: 'evidence e', id: 'e.id', order: [columns[sort.by]] }
  return { ...order, countFrom: 'evidence e', narrowed, descending: sort.descending }
}

/** A list of ids that may be empty: then nothing is found. */
function narrowToIds(narrowed: Narrowing, name: string, ids: readonly string[]): void {
  narrowed.only(ids.length === 0, 'false')
  narrowed.some(name, ids, (asked) => `e.id in ${asked}`)
}
