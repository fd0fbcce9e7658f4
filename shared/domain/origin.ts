import * as v from 'valibot'
import { Count, Id, Instant, Line, Sha256Hex } from './fields.ts'
import { PlaceInItem } from './place-in-item.ts'

/** What was made of an item, or taken out of it. */
export const originKinds = [
  'attachment',
  'entry',
  'embedded',
  'working-copy',
  'redacted',
  'translation',
  'transcript',
  'extract',
] as const
export type OriginKind = (typeof originKinds)[number]

/** Why a part was covered. */
export const redactionReasons = ['identity', 'third-party', 'contact', 'location', 'source', 'security', 'other'] as const

/** One part that was covered, cut or silenced, and why. */
export const RedactionMark = v.strictObject({
  place: PlaceInItem,
  /** Sound: whether the part is taken out or only silenced; always `cover` elsewhere. */
  how: v.picklist(['cover', 'cut', 'silence']),
  reason: v.picklist(redactionReasons),
  note: v.optional(Line, ''),
})
export type RedactionMark = v.InferOutput<typeof RedactionMark>

/** Where an item comes from, if it was made of another one or lay in it. Never changes. */
export const ItemOrigin = v.strictObject({
  parentId: Id,
  kind: v.picklist(originKinds),
  /** The hash of the parent as it was: the link between the two. */
  parentSha256: Sha256Hex,
  /** Which file of the parent it is, for what was taken out; else null. */
  index: v.nullable(Count),
  /** What made it, in words: `NHRI Evidence Vault 0.1.0, pixels of 3 pages`. */
  tool: v.string(),
  reason: Line,
  marks: v.array(RedactionMark),
  madeAt: Instant,
  madeBy: v.string(),
})
export type ItemOrigin = v.InferOutput<typeof ItemOrigin>
