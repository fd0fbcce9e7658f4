import * as v from 'valibot'
import { Count, Id, Instant, Line, Page, Title } from '../domain/fields.ts'
import { call } from './call.ts'

/** The kinds of record that can be moved to the recycle bin. Consents are withdrawn, bundles and custody entries stay. */
export const binKinds = ['case', 'incident', 'person', 'evidence', 'measure', 'link'] as const
export type BinKind = (typeof binKinds)[number]

const RecordRef = v.strictObject({ kind: v.picklist(binKinds), id: Id })
const Records = v.pipe(v.array(RecordRef), v.minLength(1), v.maxLength(10_000))

/** A record in the recycle bin; what went with a case is counted at the case. */
export const BinRow = v.strictObject({
  kind: v.picklist(binKinds),
  id: Id,
  title: v.string(),
  caseReference: v.nullable(v.string()),
  deletedAt: Instant,
  deletedBy: v.string(),
  why: v.string(),
  withIt: Count,
  /** A legal hold of its case forbids to destroy it. */
  isHeld: v.boolean(),
})
export type BinRow = v.InferOutput<typeof BinRow>

/** What is left of a destroyed record: that it was, its hash, who, when and why. */
export const DestroyedRow = v.strictObject({
  kind: v.picklist(binKinds),
  id: Id,
  sha256: v.string(),
  destroyedAt: Instant,
  destroyedBy: v.string(),
  why: v.string(),
})
export type DestroyedRow = v.InferOutput<typeof DestroyedRow>

export const bin = {
  /** Moves records to the recycle bin, a case with all that belongs to it. LEGAL_HOLD, IN_USE, NOT_FOUND. */
  delete: call(v.strictObject({ records: Records, why: Title }), v.strictObject({ count: Count }), 'record', 'deleted'),
  list: call(
    v.strictObject({ ...Page, text: v.optional(Line, '') }),
    v.strictObject({ total: Count, rows: v.array(BinRow) }),
    'read',
  ),
  /** Brings records back with what went with them. IN_USE where the case they belong to is in the bin. */
  restore: call(v.strictObject({ records: Records }), v.strictObject({ count: Count }), 'record', 'restored'),
  /** Destroys what is in the recycle bin: records, their history's content, and originals that nothing else needs. LEGAL_HOLD. */
  destroy: call(v.strictObject({ records: Records, why: Title }), v.strictObject({ count: Count }), 'administer', 'destroyed'),
  destroyed: call(v.strictObject({ ...Page }), v.strictObject({ total: Count, rows: v.array(DestroyedRow) }), 'read'),
} as const
