import type { BinKind, BinRow, DestroyedRow } from '../../../shared/contract/bin.ts'
import { binField } from '../../../shared/contract/history.ts'
import { belongingTo, binTables, type Subject } from './bin-subjects.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import type { Writer } from './writer.ts'

/** Puts a record into the recycle bin, with what goes with it. @returns how many records went with it */
export function putIntoBin(writer: Writer, subject: Subject, why: string): number {
  const { db } = writer
  const { kind, id, caseId, title } = subject
  const at = writer.now()
  let withIt = 0
  for (const [member, ids] of belongingTo(kind))
    withIt += db
      .prepare(`update ${binTables[member]} set deleted_at = @at, deleted_with = @id where deleted_at is null and id in (${ids})`)
      .run({ id, at }).changes
  mark(writer, subject, { deletedAt: at, at })
  db.prepare('insert into bin values (@id, @kind, @caseId, @title, @at, @user, @why)').run({
    ...{ id, kind, caseId, title, at, why },
    user: writer.user,
  })
  keepHistory(writer, { table: kind, id, caseId }, { [binField]: false }, { [binField]: true })
  return withIt
}

/**
 * Takes a record out of the recycle bin, with what went with it. A link whose other end is still there stays with that.
 * @returns how many records came back with it
 */
export function takeFromBin(writer: Writer, subject: Subject): number {
  const { db } = writer
  const { kind, id, caseId } = subject
  mark(writer, subject, { deletedAt: null, at: writer.now() })
  db.prepare('delete from bin where record_id = ?').run(id)
  let withIt = 0
  for (const [member, ids] of belongingTo(kind)) {
    const back = member === 'link' ? linksBack : membersBack(member)
    withIt += db.prepare(`${back} where deleted_with = @id and id in (${ids})`).run({ id }).changes
  }
  keepHistory(writer, { table: kind, id, caseId }, { [binField]: true }, { [binField]: false })
  return withIt
}

const membersBack = (kind: BinKind) => `update ${binTables[kind]} set deleted_at = null, deleted_with = null`

/** With which record an end of a link is in the recycle bin; null where both ends are not. */
const otherEnd = `(select coalesce(i.deleted_with, i.id) from incidents i
  where i.id in (from_id, to_id) and i.deleted_at is not null limit 1)`
const linksBack = `update incident_links set deleted_with = ${otherEnd},
  deleted_at = case when ${otherEnd} is null then null else deleted_at end`

function mark(writer: Writer, { kind, id }: Subject, to: { readonly deletedAt: string | null; readonly at: string }): void {
  writer.db
    .prepare(
      `update ${binTables[kind]} set deleted_at = @deletedAt, deleted_with = null, changed_at = @at, changed_by = @user,
       version = version + 1 where id = @id`,
    )
    .run({ id, ...to, user: writer.user })
}

/** How many records of each kind would go with a record, or went with it. */
export function countWithIt(db: Db, { kind, id }: Pick<Subject, 'kind' | 'id'>, isInBin: boolean): Map<BinKind, number> {
  const which = isInBin ? 'deleted_with = @id' : 'deleted_at is null'
  return new Map(
    belongingTo(kind).map(([member, ids]) => [
      member,
      db
        .prepare<{ id: string }, { n: number }>(
          `select count(*) as n from ${binTables[member]} where ${which} and id in (${ids})`,
        )
        .get({ id })?.n ?? 0,
    ]),
  )
}

/** How many bundles a case was sent in: they stay in the ledger. */
export function countBundlesOf(db: Db, caseId: string): number {
  return db.prepare<[string], { n: number }>('select count(*) as n from bundles where case_id = ?').get(caseId)?.n ?? 0
}

type Listed = Omit<BinRow, 'withIt' | 'isHeld'>

/** The recycle bin, the last deleted first; where `text` is given, what is called so. */
export function listBin(
  db: Db,
  input: { readonly offset: number; readonly limit: number; readonly text: string },
): { total: number; rows: Listed[] } {
  const where = `where @text = '' or instr(fold(b.title || ' ' || coalesce(c.reference, '')), fold(@text)) > 0`
  const from = `from bin b left join cases c on c.id = b.case_id ${where}`
  const total = db.prepare<[object], { n: number }>(`select count(*) as n ${from}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], Listed>(
      `select b.kind, b.record_id as id, b.title, c.reference as caseReference, b.deleted_at as deletedAt,
       b.deleted_by as deletedBy, b.why ${from} order by b.deleted_at desc, b.record_id desc limit @limit offset @offset`,
    )
    .all(input)
  return { total, rows }
}

/** What was destroyed, the last first. */
export function listDestroyed(
  db: Db,
  input: { readonly offset: number; readonly limit: number },
): { total: number; rows: DestroyedRow[] } {
  const total = db.prepare<[], { n: number }>('select count(*) as n from destroyed').get()?.n ?? 0
  const rows = db
    .prepare<[object], DestroyedRow>(
      `select kind, record_id as id, sha256, destroyed_at as destroyedAt, destroyed_by as destroyedBy, why from destroyed
       order by destroyed_at desc, record_id desc limit @limit offset @offset`,
    )
    .all(input)
  return { total, rows }
}
