import * as v from 'valibot'
import { Id, Instant } from '../domain/fields.ts'

/** One changed field of one record; `old` is null where the record was made. Values as JSON text. */
export const Change = v.strictObject({
  table: v.string(),
  recordId: Id,
  field: v.string(),
  old: v.nullable(v.string()),
  new: v.nullable(v.string()),
  user: v.string(),
  at: Instant,
})
export type Change = v.InferOutput<typeof Change>
