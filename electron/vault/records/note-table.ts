import type { Note, NoteFields } from '../../../shared/domain/note.ts'
import { orderOfPlace } from '../../../shared/domain/order-of-place.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { insertSql, updateSql } from './row-sql.ts'
import { changedStamp, newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  evidence_id: string
  /** JSON of a `PlaceInItem`. */
  place: string
  text: string
}

/** Which note a change is of, as its author saw it. */
type NoteAt = { readonly id: string; readonly version: number }

/** @throws VaultError NOT_FOUND (item, also one in the recycle bin) */
export function insertNote(writer: Writer, itemId: string, fields: NoteFields): Note {
  const caseId = caseOf(writer.db, itemId)
  const made: Note = { id: writer.newId(), itemId, ...fields, ...newStamp(writer) }
  const row = noteToRow(made)
  writer.db.prepare(insertSql('notes', row)).run(row)
  keepHistory(writer, { table: 'note', id: made.id, caseId }, null, made)
  return made
}

/** @throws VaultError NOT_FOUND, CHANGED_MEANWHILE */
export function updateNote(writer: Writer, input: NoteAt & { readonly fields: NoteFields }): Note {
  const before = getNote(writer.db, input.id)
  if (before.version !== input.version) throw new VaultError('CHANGED_MEANWHILE', { kind: 'note' })
  const caseId = caseOf(writer.db, before.itemId)
  const after: Note = { ...before, ...input.fields, ...changedStamp(writer, before) }
  const row = noteToRow(after)
  writer.db.prepare(updateSql('notes', row)).run(row)
  keepHistory(writer, { table: 'note', id: after.id, caseId }, before, after)
  return after
}

/** @throws VaultError NOT_FOUND, also for a note in the recycle bin */
export function getNote(db: Db, id: string): Note {
  const row = db.prepare<[string], Row>('select * from notes where id = ? and deleted_at is null').get(id)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'note' })
  return rowToNote(row)
}

/** Notes of an item in the order of their places; of one place, the first made first. */
export function listNotes(db: Db, itemId: string): Note[] {
  return db
    .prepare<[string], Row>('select * from notes where evidence_id = ? and deleted_at is null order by id')
    .all(itemId)
    .map(rowToNote)
    .sort((a, b) => orderOfPlace(a.place, b.place))
}

/** @throws VaultError NOT_FOUND */
function caseOf(db: Db, itemId: string): string {
  const row = db
    .prepare<[string], { case_id: string }>('select case_id from evidence where id = ? and deleted_at is null')
    .get(itemId)
  if (!row) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
  return row.case_id
}

function noteToRow(note: Note): Row {
  return {
    id: note.id,
    evidence_id: note.itemId,
    place: JSON.stringify(note.place),
    text: note.text,
    ...stampToRow(note),
  }
}

function rowToNote(row: Row): Note {
  return { id: row.id, itemId: row.evidence_id, place: JSON.parse(row.place), text: row.text, ...rowToStamp(row) }
}
