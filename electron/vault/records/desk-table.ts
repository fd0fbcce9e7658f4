import type { Draft } from '../../../shared/contract/desk.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import type { Writer } from './writer.ts'

/** Characters of a draft's content: several narratives with all their translations. */
export const draftLimit = 4_000_000

type Row = { key: string; content: string; base_version: number | null; changed_at: string }

/**
 * Keeps unsaved work under its key, in the place of what was there. The content is not looked into: it may have been
 * written by a newer page.
 * @throws VaultError DRAFT_TOO_LONG; what was kept before stays
 */
export function saveDraft(writer: Writer, draft: Omit<Draft, 'changedAt'>): void {
  if (draft.content.length > draftLimit) throw new VaultError('DRAFT_TOO_LONG', { limit: draftLimit })
  writer.db
    .prepare(
      `insert into drafts (user, key, content, base_version, changed_at) values (?, ?, ?, ?, ?)
       on conflict (user, key) do update set content = excluded.content, base_version = excluded.base_version,
         changed_at = excluded.changed_at`,
    )
    .run(writer.user, draft.key, draft.content, draft.baseVersion, writer.now())
}

/** What a user began under a key, or null. */
export function getDraft(db: Db, user: string, key: string): Draft | null {
  const row = db
    .prepare<[string, string], Row>('select key, content, base_version, changed_at from drafts where user = ? and key = ?')
    .get(user, key)
  return row ? { ...rowToEntry(row), content: row.content } : null
}

/** Everything that a user began and has not saved, last changed first, without its content. */
export function listDrafts(db: Db, user: string): Omit<Draft, 'content'>[] {
  return db
    .prepare<[string], Omit<Row, 'content'>>(
      'select key, base_version, changed_at from drafts where user = ? order by changed_at desc, key',
    )
    .all(user)
    .map(rowToEntry)
}

/** Takes a draft from the desk; no harm where there is none. */
export function discardDraft(writer: Writer, key: string): void {
  writer.db.prepare('delete from drafts where user = ? and key = ?').run(writer.user, key)
}

/** A remembered choice of a user as it was given, or null. */
export function getPreference(db: Db, user: string, key: string): string | null {
  return (
    db.prepare<[string, string], { value: string }>('select value from preferences where user = ? and key = ?').get(user, key)
      ?.value ?? null
  )
}

/** Remembers a choice, or forgets it where the value is null. */
export function setPreference(writer: Writer, key: string, value: string | null): void {
  const { db, user } = writer
  if (value === null) db.prepare('delete from preferences where user = ? and key = ?').run(user, key)
  else
    db.prepare(
      'insert into preferences (user, key, value) values (?, ?, ?) on conflict (user, key) do update set value = excluded.value',
    ).run(user, key, value)
}

function rowToEntry(row: Omit<Row, 'content'>): Omit<Draft, 'content'> {
  return { key: row.key, baseVersion: row.base_version, changedAt: row.changed_at }
}
