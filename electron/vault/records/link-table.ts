import type { LinkRow } from '../../../shared/contract/links.ts'
import type { IncidentLink, IncidentLinkFields } from '../../../shared/domain/incident-link.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & { id: string; from_id: string; to_id: string; kind: IncidentLink['kind']; note: string }
type JoinedRow = Row & Record<`${'from' | 'to'}_${'title' | 'case' | 'reference'}`, string>

/** Which link a change is of, as its author saw it. */
type LinkAt = { readonly id: string; readonly version: number }

/** Says how one incident leads to another. @throws VaultError NOT_FOUND (incident), LINK_INVALID, DUPLICATE */
export function insertLink(writer: Writer, fields: IncidentLinkFields): IncidentLink {
  const made: IncidentLink = { id: writer.newId(), ...fields, ...newStamp(writer) }
  const caseId = requireSound(writer.db, made)
  const row = linkToRow(made)
  writer.db.prepare(insertSql('incident_links', row)).run(row)
  keepHistory(writer, { table: 'link', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE, LINK_INVALID, DUPLICATE */
export function updateLink(writer: Writer, input: LinkAt & { readonly fields: IncidentLinkFields }): IncidentLink {
  const before = getLink(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'link' })
  const after: IncidentLink = { ...before, ...input.fields, ...changedStamp(writer, before) }
  const caseId = requireSound(writer.db, after)
  const row = linkToRow(after)
  writer.db.prepare(updateSql('incident_links', row)).run(row)
  keepHistory(writer, { table: 'link', id: after.id, caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND, also for a link in the recycle bin */
export function getLink(db: Db, id: string): IncidentLink {
  const row = db.prepare<[string], Row>('select * from incident_links where id = ? and deleted_at is null').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'link' })
  return rowToLink(row)
}

/** Links that begin or end in a case, in the order in which they begin; those to what is in the recycle bin are left out. */
export function listLinks(db: Db, caseId: string): LinkRow[] {
  return db
    .prepare<{ caseId: string }, JoinedRow>(
      `select l.*, a.title as from_title, a.case_id as from_case, ac.reference as from_reference,
         b.title as to_title, b.case_id as to_case, bc.reference as to_reference
       from incident_links l
         join incidents a on a.id = l.from_id join cases ac on ac.id = a.case_id
         join incidents b on b.id = l.to_id join cases bc on bc.id = b.case_id
       where l.id in (
           select id from incident_links where from_id in (select id from incidents where case_id = @caseId)
           union select id from incident_links where to_id in (select id from incidents where case_id = @caseId))
         and l.deleted_at is null and a.deleted_at is null and b.deleted_at is null
         and ac.deleted_at is null and bc.deleted_at is null
       order by a.first_day is null, a.first_day, a.start_value, b.first_day is null, b.first_day, l.id`,
    )
    .all({ caseId })
    .map((row) => ({
      ...rowToLink(row),
      from: { id: row.from_id, title: row.from_title, caseId: row.from_case, caseReference: row.from_reference },
      to: { id: row.to_id, title: row.to_title, caseId: row.to_case, caseReference: row.to_reference },
    }))
}

/** What no link may be without; gives the case in which it begins, to which its history belongs. */
function requireSound(db: Db, link: IncidentLink): string {
  if (link.fromId === link.toId) throw new VaultError('LINK_INVALID')
  const incident = db.prepare<[string], { case_id: string }>('select case_id from incidents where id = ? and deleted_at is null')
  const from = incident.get(link.fromId)
  if (!from || !incident.get(link.toId)) throw new VaultError('NOT_FOUND', { kind: 'incident' })
  const same = db
    .prepare<[string, string, string, string], { deleted_at: string | null }>(
      'select deleted_at from incident_links where from_id = ? and to_id = ? and kind = ? and id <> ?',
    )
    .get(link.fromId, link.toId, link.kind, link.id)
  if (same) throw new VaultError(same.deleted_at === null ? 'DUPLICATE' : 'IN_BIN', { kind: 'link' })
  return from.case_id
}

function linkToRow(link: IncidentLink): Row {
  return {
    id: link.id,
    from_id: link.fromId,
    to_id: link.toId,
    kind: link.kind,
    note: link.note,
    ...stampToRow(link),
  }
}

function rowToLink(row: Row): IncidentLink {
  return { id: row.id, fromId: row.from_id, toId: row.to_id, kind: row.kind, note: row.note, ...rowToStamp(row) }
}
