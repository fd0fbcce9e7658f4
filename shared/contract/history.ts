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
  /** Why, where somebody said so; `parseReason` tells what the vault said itself. */
  reason: v.nullable(v.string()),
})
export type Change = v.InferOutput<typeof Change>

/** The field whose change says that a record went to the recycle bin, or came back. */
export const binField = 'inBin'

/** The kinds of record that undo and restore know. Consents, custody entries and bundles are only added to. */
export const restorableKinds = ['case', 'incident', 'person', 'evidence', 'measure', 'link', 'note'] as const
export type RestorableKind = (typeof restorableKinds)[number]

export const deeds = ['made', 'changed', 'deleted', 'brought-back'] as const

/** What the acting user did to one record at one moment. */
export const Deed = v.strictObject({
  clock: v.string(),
  kind: v.picklist(restorableKinds),
  recordId: Id,
  title: v.string(),
  deed: v.picklist(deeds),
  fields: v.array(v.string()),
  at: Instant,
  /** The change that this one took back; null for an ordinary one. */
  undoes: v.nullable(v.string()),
})
export type Deed = v.InferOutput<typeof Deed>

/** The current version of a record after something was undone or restored. */
const Restored = v.strictObject({ kind: v.picklist(restorableKinds), id: Id, version: Count })
export type Restored = v.InferOutput<typeof Restored>

export const history = {
  /** Every change of one record, newest first. */
  list: call(v.strictObject({ id: Id, ...Page }), v.strictObject({ total: Count, rows: v.array(Change) }), 'read'),
  /** The last deeds of the acting user, newest first; `domain/undo-order.ts` says which is undone or redone next. */
  mine: call(v.strictObject({ limit: v.optional(v.pipe(Count, v.maxValue(100)), 20) }), v.array(Deed), 'read'),
  /**
   * Takes one change of a record back, as a change of its own: a new record goes to the recycle bin, a deleted one comes
   * back. CHANGED_MEANWHILE where a field was changed again since; NOT_RESTORABLE, OLD_STATE_INVALID, NOT_FOUND, PARENT_IN_BIN.
   */
  undo: call(v.strictObject({ id: Id, clock: v.string() }), Restored, 'record'),
  /**
   * Makes the record as it was right after a change, as a change of its own. CHANGED_MEANWHILE where `version` is not the
   * current one; NOT_RESTORABLE, OLD_STATE_INVALID, NOT_FOUND (the change, or a record that it named).
   */
  restore: call(v.strictObject({ id: Id, version: Count, clock: v.string() }), Restored, 'record'),
} as const
