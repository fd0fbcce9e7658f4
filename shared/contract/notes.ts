import * as v from 'valibot'
import { Count, Id } from '../domain/fields.ts'
import { Note, NoteFields } from '../domain/note.ts'
import { call } from './call.ts'

/** Notes at places of an evidence item. They are deleted into the recycle bin like other records. */
export const notes = {
  /** NOT_FOUND (item). */
  create: call(v.strictObject({ itemId: Id, fields: NoteFields }), Note, 'record', 'annotated'),
  /** Notes of an item, in the order of their places: of the whole item, by page and from its top, by time. */
  list: call(v.strictObject({ itemId: Id }), v.array(Note), 'read'),
  get: call(v.strictObject({ id: Id }), Note, 'read'),
  /** NOT_FOUND, CHANGED_MEANWHILE. */
  update: call(v.strictObject({ id: Id, version: Count, fields: NoteFields }), Note, 'record', 'annotated'),
} as const
