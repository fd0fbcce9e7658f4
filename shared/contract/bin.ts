import * as v from 'valibot'
import { Count, Day, Id, Instant, Line, Page, Title } from '../domain/fields.ts'
import { call } from './call.ts'

/** The kinds of record that can be moved to the recycle bin. Consents are withdrawn, bundles and custody entries stay. */
export const binKinds = ['case', 'incident', 'person', 'evidence', 'measure', 'link', 'note'] as const
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

/** What destroying can take: consents and do-no-harm assessments go with the person or the case that they are about. */
export const destroyedKinds = [...binKinds, 'consent', 'do-no-harm'] as const

/** What is left of a destroyed record: that it was, its hash, who, when and why. */
export const DestroyedRow = v.strictObject({
  kind: v.picklist(destroyedKinds),
  id: Id,
  /** SHA-256 of the canonical JSON (RFC 8785) of its last state. */
  sha256: v.string(),
  destroyedAt: Instant,
  destroyedBy: v.string(),
  why: v.string(),
})
export type DestroyedRow = v.InferOutput<typeof DestroyedRow>

/** What deleting or destroying these records would take with it, and what stands against it. */
export const BinOutlook = v.strictObject({
  /** How many other records of each kind go with them. */
  withIt: v.array(v.strictObject({ kind: v.picklist(binKinds), count: Count })),
  /** References of cases under legal hold: nothing of them may be deleted. */
  held: v.array(v.string()),
  /** Kinds of record that still need one of them. */
  neededBy: v.array(v.string()),
  /** Cases that are to be kept for some time yet; it does not forbid to delete them. */
  keptUntil: v.array(v.strictObject({ reference: v.string(), day: Day })),
  /** Bundles that were made of them: they stay in the ledger, and with who received them. */
  bundles: Count,
  /** Items that were made of them, or taken out of them, and do not go with them. */
  derivatives: Count,
})
export type BinOutlook = v.InferOutput<typeof BinOutlook>

export const bin = {
  /** What deleting would mean, before it is done; of records in the recycle bin, what destroying would. */
  outlook: call(v.strictObject({ records: Records }), BinOutlook, 'read'),
  /** Moves records to the recycle bin, a case with all that belongs to it. LEGAL_HOLD, IN_USE, NOT_FOUND. */
  delete: call(v.strictObject({ records: Records, why: Title }), v.strictObject({ count: Count }), 'record', 'deleted'),
  list: call(
    v.strictObject({ ...Page, text: v.optional(Line, '') }),
    v.strictObject({ total: Count, rows: v.array(BinRow) }),
    'read',
  ),
  /**
   * Brings records back with what went with them. PARENT_IN_BIN where what they belong to, or whom they name, is in the
   * recycle bin and not brought back with them.
   */
  restore: call(v.strictObject({ records: Records }), v.strictObject({ count: Count }), 'record', 'restored'),
  /**
   * Destroys what is in the recycle bin: records, the content of their history, drafts about them, originals that nothing
   * else needs. Custody entries, bundles and, of a case, its id and reference stay. LEGAL_HOLD, IN_USE, NOT_FOUND.
   */
  destroy: call(v.strictObject({ records: Records, why: Title }), v.strictObject({ count: Count }), 'administer', 'destroyed'),
  destroyed: call(v.strictObject({ ...Page }), v.strictObject({ total: Count, rows: v.array(DestroyedRow) }), 'read'),
} as const
