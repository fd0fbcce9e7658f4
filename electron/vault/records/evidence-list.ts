import type { EvidenceFilter, EvidenceItem, evidenceSorts } from '../../../shared/domain/evidence.ts'
import type { Db } from './db.ts'
import { type EvidenceRow, itemReader, withoutBlob } from './evidence-row.ts'

const order: Readonly<Record<(typeof evidenceSorts)[number], string>> = {
  acquiredAt: 'acquired_at',
  title: 'fold(title)',
  type: 'type',
  createdDate: 'created_value',
  originalName: 'fold(original_name)',
  sizeBytes: 'size_bytes',
  changedAt: 'changed_at',
}

const where = `deleted_at is null and (@caseId is null or case_id = @caseId)
  and (@text = '' or instr(fold(title || ' ' || original_name || ' ' || folder || ' ' || description), fold(@text)) > 0)
  and (@types = '[]' or type in (select value from json_each(@types)))
  and (@methods = '[]' or method in (select value from json_each(@methods)))
  and (@classifications = '[]' or classification in (select value from json_each(@classifications)))
  and (@languages = '[]' or language in (select value from json_each(@languages)))
  and (@incidentId is null or exists (select 1 from evidence_incidents where evidence_id = evidence.id and incident_id = @incidentId))
  and (@personId is null or source_person_id = @personId
    or exists (select 1 from evidence_people where evidence_id = evidence.id and person_id = @personId))
  and (@isUnreviewed = 0 or people_reviewed = 0)`

/** Items of one case or of all, narrowed, ordered and paged; `text` is looked for in names, folder, title and description. */
export function listEvidence(
  db: Db,
  input: {
    readonly caseId: string | null
    readonly offset: number
    readonly limit: number
    readonly text: string
    readonly filter: EvidenceFilter
    readonly sort: { readonly by: (typeof evidenceSorts)[number]; readonly descending: boolean }
  },
): { total: number; rows: EvidenceItem[] } {
  const { types, methods, classifications, languages, incidentId, personId, isUnreviewed } = input.filter
  const asked = {
    caseId: input.caseId,
    text: input.text,
    types: JSON.stringify(types),
    methods: JSON.stringify(methods),
    classifications: JSON.stringify(classifications),
    languages: JSON.stringify(languages),
    incidentId,
    personId,
    isUnreviewed: isUnreviewed ? 1 : 0,
  }
  const direction = input.sort.descending ? 'desc' : 'asc'
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from evidence where ${where}`).get(asked)?.n ?? 0
  const rows = db
    .prepare<[object], EvidenceRow>(
      `select * from evidence where ${where} order by ${order[input.sort.by]} ${direction}, id ${direction} limit @limit offset @offset`,
    )
    .all({ ...asked, limit: input.limit, offset: input.offset })
  const itemOf = itemReader(db)
  return { total, rows: rows.map((row) => withoutBlob(itemOf(row))) }
}
