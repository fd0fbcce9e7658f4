import * as v from 'valibot'
import { Count, Id, Instant, Page } from '../domain/fields.ts'
import { call } from './call.ts'

/** One changed field of one record; `old` is null where the record was made. Values as JSON text. */
export const Change = v.strictObject({
  /** Reading of the logical clock: what was changed together has the same one. */
  clock: v.string(),
  table: v.string(),
  recordId: Id,
  field: v.string(),
  old: v.nullable(v.string()),
  new: v.nullable(v.string()),
  user: v.string(),
  at: Instant,
  /** Why, where somebody said so. */
  reason: v.nullable(v.string()),
})
export type Change = v.InferOutput<typeof Change>

/** The kinds of record that undo and restore know. */
export const restorableKinds = ['case', 'incident', 'person', 'evidence', 'measure', 'link'] as const
export type RestorableKind = (typeof restorableKinds)[number]

/** The current version of a record after something was undone or restored. */
const Restored = v.strictObject({ kind: v.picklist(restorableKinds), id: Id, version: Count })

export const history = {
  /** Every change of one record, newest first. */
  list: call(v.strictObject({ id: Id, ...Page }), v.strictObject({ total: Count, rows: v.array(Change) }), 'read'),
  /** The last changes of the acting user that can be undone, newest first: one for each clock. */
  mine: call(
    v.strictObject({ limit: v.optional(v.pipe(Count, v.maxValue(100)), 20) }),
    v.array(
      v.strictObject({
        clock: v.string(),
        kind: v.picklist(restorableKinds),
        recordId: Id,
        title: v.string(),
        fields: v.array(v.string()),
        at: Instant,
      }),
    ),
    'read',
  ),
  /** Takes one change back, as a change of its own. CHANGED_MEANWHILE where a field was changed again since; NOT_FOUND. */
  undo: call(v.strictObject({ clock: v.string() }), Restored, 'record'),
  /** Makes the record as it was right after a change, as a change of its own. CHANGED_MEANWHILE, NOT_FOUND. */
  restore: call(v.strictObject({ id: Id, version: Count, clock: v.string() }), Restored, 'record'),
} as const
