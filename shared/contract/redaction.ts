import * as v from 'valibot'
import { EvidenceItem } from '../domain/evidence.ts'
import { Count, Id, Line, Sha256Hex, Title } from '../domain/fields.ts'
import { RedactionMark } from '../domain/origin.ts'
import { redactedFormats, redactionLimits } from '../domain/redaction/redaction-kind.ts'
import { call } from './call.ts'

/** Names one redacted copy that is being made, until it is kept, discarded or the vault is locked. 128 random bits, hexadecimal. */
const Handle = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
const Draft = v.strictObject({ draft: Handle })

const Side = v.pipe(Count, v.minValue(1), v.maxValue(redactionLimits.side))
/** Points of a page of a PDF: 1/72 inch. The most that PDF allows. */
const Points = v.pipe(v.number(), v.minValue(1), v.maxValue(14_400))
const base64Of = (sizeBytes: number) => v.pipe(v.string(), v.maxLength(4 * Math.ceil(sizeBytes / 3)), v.base64())

/** What the copy will be made of. */
export const RedactionMaterial = v.variant('kind', [
  v.strictObject({
    kind: v.literal('pixels'),
    pages: v.pipe(Count, v.minValue(1), v.maxValue(redactionLimits.pages)),
  }),
  v.strictObject({
    kind: v.literal('sound'),
    sampleRate: v.pipe(Count, v.minValue(1_000), v.maxValue(192_000)),
    channels: v.pipe(Count, v.minValue(1), v.maxValue(8)),
  }),
  v.strictObject({ kind: v.literal('text') }),
])
export type RedactionMaterial = v.InferOutput<typeof RedactionMaterial>

/** What the check of a finished copy found. The check reads the bytes that would be kept, not what they were made of. */
export const RedactionReport = v.strictObject({
  format: v.picklist(redactedFormats),
  sizeBytes: Count,
  sha256: Sha256Hex,
  /** Pages of pixels or text; 0 for sound. */
  pages: Count,
  /** Seconds of sound; null for all else. */
  seconds: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** Words that were covered and are still in the copy: of pixels and sound, anywhere in it; of text, in places that nobody covered. */
  remaining: v.array(v.strictObject({ text: v.string(), count: Count })),
  /** Whether what remains stands only in text that was left uncovered: a person may decide that it stays. */
  canRemain: v.boolean(),
  /** Names of metadata that a reader found in the copy, beyond what every copy of this format says. */
  metadata: v.array(v.string()),
  /** Whether everything that is marked is black, zero, gone or a run of blocks in the copy. */
  isCovered: v.boolean(),
  /** Whether the copy holds what was given and the marks, and no byte more. */
  isExact: v.boolean(),
  /** Characters that a reader found in the copy; 0 for pixels and sound, or it is not clean. */
  textLength: Count,
  /** Whether the reader could look into the copy. */
  isReadable: v.boolean(),
  isClean: v.boolean(),
})
export type RedactionReport = v.InferOutput<typeof RedactionReport>

/**
 * Redacted copies, made anew of pixels, samples or text (`formats/REDACTION.md`). What is marked is covered here, whatever
 * the page and the viewer did before; nothing of the original file is copied, and the original never changes. A copy
 * that is being made is held in memory only: at most two at once, and none once the vault is locked.
 */
export const redaction = {
  /**
   * Begins a copy.
   * NOT_FOUND; INVALID_INPUT for marks that do not fit the material, and for an item that cannot be redacted.
   */
  begin: call(
    v.strictObject({
      id: Id,
      marks: v.pipe(v.array(RedactionMark), v.minLength(1), v.maxLength(redactionLimits.marks)),
      /** Texts that lie under the marks, as the viewer reported. They are looked for in the copy, and not kept. */
      covered: v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(redactionLimits.coveredLength))),
        v.maxLength(redactionLimits.covered),
      ),
      material: RedactionMaterial,
    }),
    v.strictObject({ draft: Handle, format: v.picklist(redactedFormats), pages: Count }),
    'record',
  ),
  /** Begins the next page: its size in pixels, and in points where the copy is a PDF. Pages in their order. INVALID_INPUT. */
  startPage: call(
    v.strictObject({ draft: Handle, page: Count, width: Side, height: Side, widthPoints: Points, heightPoints: Points }),
    v.strictObject({}),
    'record',
  ),
  /** Rows of the page that was begun: red, green, blue, alpha; deflated (zlib). In their order. FILE_TOO_LARGE, INVALID_INPUT. */
  pixels: call(
    v.strictObject({
      draft: Handle,
      page: Count,
      fromRow: Count,
      rows: v.pipe(Count, v.minValue(1), v.maxValue(redactionLimits.side)),
      base64: base64Of(redactionLimits.deflatedBytes),
    }),
    v.strictObject({}),
    'record',
  ),
  /** Sound from a frame on: 16-bit little-endian samples, channels interleaved. In their order. FILE_TOO_LARGE, INVALID_INPUT. */
  samples: call(
    v.strictObject({ draft: Handle, fromFrame: Count, base64: base64Of(redactionLimits.soundBytes), isLast: v.boolean() }),
    v.strictObject({}),
    'record',
  ),
  /** Puts the copy together, and looks into it. INVALID_INPUT where pages or samples are missing. */
  check: call(Draft, RedactionReport, 'record'),
  /** A page of the copy as it would be kept: a picture (PNG), a text, or a minute of sound (WAV; pages are minutes). */
  preview: call(
    v.strictObject({ draft: Handle, page: Count }),
    v.variant('kind', [
      v.strictObject({ kind: v.literal('picture'), base64: v.string() }),
      v.strictObject({ kind: v.literal('sound'), base64: v.string() }),
      v.strictObject({ kind: v.literal('text'), text: v.string() }),
    ]),
    'record',
  ),
  /**
   * Keeps the copy that was checked, as an item of the case. REDACTION_NOT_CLEAN without a clean check.
   * `leaveRemaining`: the same words stand in places that were not covered, and a person decided that they stay.
   */
  finish: call(
    v.strictObject({ draft: Handle, title: Title, reason: Line, leaveRemaining: v.optional(v.boolean(), false) }),
    EvidenceItem,
    'record',
    'redacted',
  ),
  /** No harm where it is gone already. */
  discard: call(Draft, v.strictObject({}), 'record'),
} as const
