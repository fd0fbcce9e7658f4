import type { DestroyedRow } from '../../../shared/contract/bin.ts'
import { belongingTo, binTables, findSubject, type Subject } from './bin-subjects.ts'
import type { Db } from './db.ts'
import { readMeta, removeMeta } from './meta-table.ts'
import { recordKinds } from './record-kinds.ts'
import type { Writer } from './writer.ts'

/** One record that is destroyed, by itself or with another one. */
export type Doomed = {
  readonly kind: DestroyedRow['kind']
  readonly id: string
  readonly caseId: string | null
  readonly fileSha256: string | null
}

/** A record with everything that is destroyed with it, whatever holds another one last. */
export function doomedWith(db: Db, subject: Subject): Doomed[] {
  const { kind, id } = subject
  const members = belongingTo(kind).flatMap(([member, ids]) =>
    db
      .prepare<{ id: string }, { id: string }>(ids)
      .all({ id })
      .map((row) => findSubject(db, { kind: member, id: row.id })),
  )
  const about = (table: 'consents' | 'do_no_harm', column: 'person_id' | 'case_id', as: 'consent' | 'do-no-harm') =>
    db
      .prepare<[string], { id: string }>(`select id from ${table} where ${column} = ?`)
      .all(id)
      .map((row): Doomed => ({ kind: as, id: row.id, caseId: subject.caseId, fileSha256: null }))
  const decisions =
    kind === 'person'
      ? [...about('consents', 'person_id', 'consent'), ...about('do_no_harm', 'person_id', 'do-no-harm')]
      : kind === 'case'
        ? about('do_no_harm', 'case_id', 'do-no-harm')
        : []
  return [...decisions, ...members.toReversed(), subject]
}

/** The last states of records of the recycle bin, as the vault shows them: what is left of them is the hash of these. */
export function lastStates(db: Db, doomed: readonly Doomed[]): readonly unknown[] {
  for (const { kind, id } of doomed)
    if (kind !== 'consent' && kind !== 'do-no-harm')
      db.prepare(`update ${binTables[kind]} set deleted_at = null where id = ?`).run(id)
  return doomed.map(({ kind, id }) => {
    if (kind === 'consent') return db.prepare('select * from consents where id = ?').get(id)
    if (kind === 'do-no-harm') return db.prepare('select * from do_no_harm where id = ?').get(id)
    return recordKinds[kind].read(db, id)
  })
}

/** Writes down that a record was destroyed: from then on the content of its history may go. */
export function insertDestroyed(writer: Writer, { kind, id, caseId }: Doomed, sha256: string, why: string): void {
  writer.db
    .prepare('insert into destroyed values (@id, @kind, @caseId, @sha256, @at, @user, @why)')
    .run({ id, kind, caseId, sha256, why, at: writer.now(), user: writer.user })
}

/**
 * Removes a destroyed record: its rows and links, its history, its place in the recycle bin, drafts about it. Of a case an
 * empty row with its reference stays, so that no other case gets the number and the ledger of bundles holds together.
 */
export function removeDestroyed(db: Db, { kind, id }: Doomed): void {
  for (const statement of removals[kind]) db.prepare(statement).run({ id })
  db.prepare('delete from bin where record_id = ?').run(id)
  db.prepare("delete from history where record_id = @id or (case_id = @id and record_table <> 'person')").run({ id })
  db.prepare('delete from drafts where instr(key, ?) > 0').run(id)
}

const removals: Readonly<Record<Doomed['kind'], readonly string[]>> = {
  case: [
    'delete from involvements where case_id = @id',
    'delete from case_sensitive where case_id = @id',
    `update cases set title = '', summary = '', status = 'closed', classification = 'confidential', priority = 'normal', lead = '',
     nexus = 'unknown', tags = '[]', purpose = '', retention_review_on = null, legal_hold = 0, legal_hold_why = '',
     sensitive_fields = '[]', sensitive_why = '', deleted_at = changed_at, deleted_with = null where id = @id`,
  ],
  incident: [
    'delete from evidence_incidents where incident_id = @id',
    'update measures set incident_id = null where incident_id = @id',
    'delete from incidents where id = @id',
  ],
  person: ['delete from case_sensitive where person_id = @id', 'delete from people where id = @id'],
  evidence: [
    `update incidents set cooperation = replace(cooperation, '"' || @id || '"', 'null')
     where case_id = (select case_id from evidence where id = @id) and instr(cooperation, @id) > 0`,
    'delete from evidence where id = @id',
  ],
  measure: ['delete from measures where id = @id'],
  link: ['delete from incident_links where id = @id'],
  note: ['delete from notes where id = @id'],
  consent: [
    `update evidence set consent_ids = (select json_group_array(value) from json_each(evidence.consent_ids) where value <> @id)
     where instr(consent_ids, @id) > 0`,
    'delete from consents where id = @id',
  ],
  'do-no-harm': ['delete from do_no_harm where id = @id'],
}

/** The blobs of items, those that another item needs left out. */
export function unneededBlobs(db: Db, doomed: readonly Doomed[]): string[] {
  const ids = JSON.stringify(doomed.filter(({ kind }) => kind === 'evidence').map(({ id }) => id))
  return db
    .prepare<{ ids: string }, { blob: string }>(
      `select distinct blob from evidence e where id in (select value from json_each(@ids)) and not exists (
         select 1 from evidence o where o.blob = e.blob and o.id not in (select value from json_each(@ids)))`,
    )
    .all({ ids })
    .map(({ blob }) => blob)
}

/** Whether an item needs a blob, in the recycle bin or not. */
export function isBlobNeeded(db: Db, blob: string): boolean {
  return db.prepare('select 1 from evidence where blob = ? limit 1').get(blob) !== undefined
}

/**
 * Lets nothing linger of what was deleted: the search index drops words of records that are gone; every page is written
 * anew, because SQLite leaves copies of rows in the unused part of pages that it has rearranged; the log of the database,
 * which still holds old pages, is emptied into it. Takes time and memory in proportion to all records.
 * @param waiting the note of blobs to remove that was worked off; it goes, unless something was destroyed meanwhile.
 * @throws SqliteError while a statement is still being read
 */
export function sweepTraces(db: Db, waiting: string): void {
  for (const index of ['search_index', 'search_phrases']) db.prepare(`insert into ${index} (${index}) values ('optimize')`).run()
  db.exec('vacuum')
  if (readMeta(db, 'blobs-to-remove') === waiting) removeMeta(db, 'blobs-to-remove')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
