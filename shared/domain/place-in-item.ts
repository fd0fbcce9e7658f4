import * as v from 'valibot'
import { Count } from './fields.ts'

/** A share of a width or height: 0 at the start, 1 at the end. */
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))

/**
 * A rectangle on a page or picture, in shares of its width and height from the top left corner as it is shown upright
 * (turned as the file says, not as the viewer turns it). Pages count from 0.
 */
export const Region = v.strictObject({ page: Count, x: Share, y: Share, width: Share, height: Share })
export type Region = v.InferOutput<typeof Region>

/** Where in an item something is: a note, a mark of a redaction. */
export const PlaceInItem = v.variant('kind', [
  v.strictObject({ kind: v.literal('whole') }),
  v.strictObject({ kind: v.literal('page'), page: Count }),
  v.strictObject({ kind: v.literal('region'), ...Region.entries }),
  /** Sound and film: seconds from the start; `end` is null for a moment. */
  v.strictObject({ kind: v.literal('time'), start: Seconds, end: v.nullable(Seconds) }),
  /** Text: characters (UTF-16 units) of the text of a page, `end` not included. */
  v.strictObject({ kind: v.literal('span'), page: Count, start: Count, end: Count }),
])
export type PlaceInItem = v.InferOutput<typeof PlaceInItem>
