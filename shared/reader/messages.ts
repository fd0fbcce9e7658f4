import * as v from 'valibot'
import { Count } from '../domain/fields.ts'
import { Reading } from '../domain/reading.ts'

/**
 * What the vault process and a reader say to each other. The reader is given the size and media type of one file and asks
 * for its bytes range by range: it never sees a path, a name that matters or a key. It answers once, and is ended.
 */

/** The most bytes that a reader may ask for at once. */
export const mostBytesAtOnce = 4 * 1024 * 1024

/** What a reader is to do with its file. */
export const ReaderTask = v.variant('task', [
  /**
   * Text, metadata, children; `parts` too where they are to be drawn. After `withinMs` milliseconds the reader should answer
   * with what it has; it is ended some time later.
   */
  v.strictObject({ task: v.literal('read'), mediaType: v.string(), sizeBytes: Count, withParts: v.boolean(), withinMs: Count }),
  /** The bytes of one child, in pieces, up to a number of bytes. */
  v.strictObject({ task: v.literal('child'), mediaType: v.string(), sizeBytes: Count, index: Count, limitBytes: Count }),
])
export type ReaderTask = v.InferOutput<typeof ReaderTask>

/** To the reader. */
export type ToReader =
  | { readonly type: 'task'; readonly task: ReaderTask }
  /** An answer to `want`; shorter only at the end of the file. */
  | { readonly type: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  /** The piece of the child was kept: the next may come. */
  | { readonly type: 'taken' }

/** From the reader. Hostile: whoever wrote the file may be speaking. */
export const FromReader = v.variant('type', [
  v.strictObject({ type: v.literal('want'), id: Count, start: Count, length: v.pipe(Count, v.maxValue(mostBytesAtOnce)) }),
  v.strictObject({ type: v.literal('reading'), reading: Reading }),
  v.strictObject({ type: v.literal('piece'), bytes: v.pipe(v.instance(Uint8Array), v.maxLength(mostBytesAtOnce)) }),
  /** The child is whole. */
  v.strictObject({ type: v.literal('child-done') }),
  v.strictObject({ type: v.literal('child-failed'), failure: Reading.entries.failure }),
])
export type FromReader = v.InferOutput<typeof FromReader>
