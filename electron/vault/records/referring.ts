import type { RestorableKind } from '../../../shared/contract/history.ts'
import { encodeReason } from '../../../shared/domain/change-reason.ts'
import type { Db } from './db.ts'
import type { Doomed } from './destroy-table.ts'
import { keepHistory } from './history.ts'
import { recordKinds } from './record-kinds.ts'
import { type Writer, withReason } from './writer.ts'

/** Records that name a record which is to be destroyed, and are not in the recycle bin themselves. */
const queries = {
  evidence: [
    [
      'incident',
      `select i.id from incident_sources s join incidents i on i.id = s.incident_id where s.item_id = @id and i.deleted_at is null
       union select id from incidents where case_id = (select case_id from evidence where id = @id) and deleted_at is null
         and instr(cooperation, @id) > 0`,
    ],
    ['consent', 'select id from consents where evidence_item_id = @id'],
  ],
  incident: [
    [
      'evidence',
      `select e.id from evidence_incidents x join evidence e on e.id = x.evidence_id
       where x.incident_id = @id and e.deleted_at is null`,
    ],
    ['measure', 'select id from measures where incident_id = @id and deleted_at is null'],
  ],
  consent: [['evidence', 'select id from evidence where instr(consent_ids, @id) > 0 and deleted_at is null']],
} as const satisfies Partial<Record<Doomed['kind'], readonly (readonly [RestorableKind | 'consent', string])[]>>

type Values = Readonly<Record<string, unknown>>
type Referring = { readonly kind: RestorableKind | 'consent'; readonly id: string; readonly before: Values }

const tableOf = (kind: Referring['kind']) => (kind === 'consent' ? 'consents' : recordKinds[kind].table)

/**
 * Finds what names the doomed records, before they go.
 * @returns writes down, once they are gone, what those records lost: as a change of its own, with its reason
 */
export function whatNames(writer: Writer, doomed: readonly Doomed[]): () => void {
  const { db } = writer
  const ids = new Set(doomed.map(({ id }) => id))
  const found = new Map<string, Referring>()
  for (const { kind, id } of doomed)
    for (const [referring, query] of kind in queries ? queries[kind as keyof typeof queries] : [])
      for (const row of db.prepare<{ id: string }, { id: string }>(query).all({ id }))
        if (!ids.has(row.id)) found.set(row.id, { kind: referring, id: row.id, before: read(db, referring, row.id) })
  return () => {
    const because = withReason(writer, encodeReason({ kind: 'destroyed' }))
    for (const { kind, id, before } of found.values()) {
      db.prepare(`update ${tableOf(kind)} set version = version + 1, changed_at = ?, changed_by = ? where id = ?`).run(
        writer.now(),
        writer.user,
        id,
      )
      keepHistory(because, { table: kind, id, caseId: caseIdOf(before) }, before, read(db, kind, id))
    }
  }
}

function read(db: Db, kind: Referring['kind'], id: string): Values {
  if (kind !== 'consent') return recordKinds[kind].read(db, id)
  return db.prepare<[string], Values>('select evidence_item_id as evidenceItemId from consents where id = ?').get(id) ?? {}
}

/** The case that a record belongs to, where it says so. */
function caseIdOf({ caseId }: { readonly caseId?: unknown }): string | null {
  return typeof caseId === 'string' ? caseId : null
}
