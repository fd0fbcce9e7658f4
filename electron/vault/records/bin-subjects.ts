import type { BinKind } from '../../../shared/contract/bin.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'

/** A record as the recycle bin sees it. */
export type Subject = {
  readonly kind: BinKind
  readonly id: string
  /** The case it belongs to; of a link, the case in which it begins; null for a person. */
  readonly caseId: string | null
  readonly title: string
  readonly version: number
  readonly deletedAt: string | null
  /** The record with which it was deleted; null where it was deleted by itself, or is not in the bin. */
  readonly deletedWith: string | null
  /** SHA-256 of the original of an evidence item; null for everything else. */
  readonly fileSha256: string | null
}

/** Every kind in the order in which records hold each other: who is named, the case, what belongs to it, what joins it. */
export const parentsFirst: readonly BinKind[] = ['person', 'case', 'incident', 'evidence', 'measure', 'link', 'note']

/** Name of the table of each kind. */
export const binTables = {
  case: 'cases',
  incident: 'incidents',
  person: 'people',
  evidence: 'evidence',
  measure: 'measures',
  link: 'incident_links',
  note: 'notes',
} as const satisfies Readonly<Record<BinKind, string>>

const columns = 'version, deleted_at as deletedAt, deleted_with as deletedWith'
const queries: Readonly<Record<BinKind, string>> = {
  case: `select id, id as caseId, title, ${columns}, null as fileSha256 from cases`,
  incident: `select id, case_id as caseId, title, ${columns}, null as fileSha256 from incidents`,
  person: `select id, null as caseId, display_name as title, ${columns}, null as fileSha256 from people`,
  evidence: `select id, case_id as caseId, title, ${columns}, sha256 as fileSha256 from evidence`,
  measure: `select id, case_id as caseId, type as title, ${columns}, null as fileSha256 from measures`,
  link: `select id, (select case_id from incidents where id = from_id) as caseId,
    (select title from incidents where id = from_id) || ' → ' || (select title from incidents where id = to_id) as title,
    ${columns}, null as fileSha256 from incident_links`,
  note: `select id, (select case_id from evidence where id = evidence_id) as caseId,
    replace(substr(text, 1, 120), char(10), ' ') as title, ${columns}, null as fileSha256 from notes`,
}

/** A record, in the recycle bin or not; a destroyed one is not there. @throws VaultError NOT_FOUND */
export function findSubject(db: Db, ref: { readonly kind: BinKind; readonly id: string }): Subject {
  const row = db.prepare<[string], Omit<Subject, 'kind'>>(`${queries[ref.kind]} where id = ?`).get(ref.id)
  const isDestroyed = db.prepare('select 1 from destroyed where record_id = ?').get(ref.id) !== undefined
  if (!row || isDestroyed) throw new VaultError('NOT_FOUND', { kind: ref.kind })
  return { kind: ref.kind, ...row }
}

/** What belongs to a case, or hangs on an incident or an evidence item, whether in the recycle bin or not. */
const belonging = {
  case: [
    ['incident', 'select id from incidents where case_id = @id'],
    ['evidence', 'select id from evidence where case_id = @id'],
    ['measure', 'select id from measures where case_id = @id'],
    [
      'link',
      `select id from incident_links where from_id in (select id from incidents where case_id = @id)
       union select id from incident_links where to_id in (select id from incidents where case_id = @id)`,
    ],
    ['note', 'select id from notes where evidence_id in (select id from evidence where case_id = @id)'],
  ],
  evidence: [['note', 'select id from notes where evidence_id = @id']],
  incident: [['link', 'select id from incident_links where from_id = @id union select id from incident_links where to_id = @id']],
} as const satisfies Readonly<Record<string, readonly (readonly [BinKind, string])[]>>

/** The queries that give the ids of what goes with a record: none for what holds nothing. */
export function belongingTo(kind: BinKind): readonly (readonly [BinKind, string])[] {
  return kind === 'case' || kind === 'evidence' || kind === 'incident' ? belonging[kind] : []
}
