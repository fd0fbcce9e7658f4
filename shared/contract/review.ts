import * as v from 'valibot'
import { EvidenceItem } from '../domain/evidence.ts'
import { ContentLanguage, Count, Id, Line, Text, Title } from '../domain/fields.ts'
import { nameWarnings } from '../domain/name-warnings.ts'
import { GeoPosition, Reading, StoredReading } from '../domain/reading.ts'
import { viewKinds } from '../domain/view-kind.ts'
import { call } from './call.ts'
import { JobStarted } from './evidence.ts'

/** Names one item that was opened, until it is closed or the vault is locked. 128 random bits, hexadecimal. */
export const Ticket = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

export const OpenedItem = v.strictObject({
  ticket: Ticket,
  item: EvidenceItem,
  kind: v.picklist(viewKinds),
  nameWarnings: v.array(v.picklist(nameWarnings)),
})
export type OpenedItem = v.InferOutput<typeof OpenedItem>

/** The most bytes that one call gives, before base64. */
export const mostBytesAtOnce = 4 * 1024 * 1024

const Whose = v.strictObject({ id: Id })
const Opened = v.strictObject({ ticket: Ticket })

/**
 * Looking at originals: the bytes go to the viewer piece by piece, and what the reader found in them is kept. Nothing of
 * it is written anywhere but into the vault.
 */
export const review = {
  /** Opens an item for a person to look at. NOT_FOUND, BLOB_MISSING. */
  open: call(Whose, OpenedItem, 'read', 'viewed'),
  /** Opens an item to make a small picture of it, which nobody looks at yet. */
  openForPicture: call(Whose, OpenedItem, 'read'),
  close: call(Opened, v.strictObject({}), 'read'),
  /** A range of an opened item. Shorter only at its end. NOT_FOUND where the ticket is no longer known, BLOB_DAMAGED, BLOB_MISSING. */
  bytes: call(
    v.strictObject({ ticket: Ticket, start: Count, length: v.pipe(Count, v.maxValue(mostBytesAtOnce)) }),
    v.strictObject({ base64: v.string() }),
    'read',
  ),
  /** What a host has to know before it answers a range of sound or film. NOT_FOUND where the ticket is no longer known. */
  media: call(Opened, v.strictObject({ sizeBytes: Count, mediaType: v.string() }), 'read'),
  /** Reads the whole original and compares it with its hash; ends early when the item is closed. What is not unchanged leaves `hash-verified`. */
  check: call(Opened, v.strictObject({ state: v.picklist(['unchanged', 'damaged', 'missing', 'stopped']) }), 'read'),
  /** What the reader makes of an opened item for the viewer to draw. */
  parts: call(Opened, v.strictObject({ failure: Reading.entries.failure, parts: Reading.entries.parts }), 'read'),
  /** What the reader found: kept from before, or read now. */
  reading: call(Whose, StoredReading, 'read'),
  position: call(Whose, v.nullable(GeoPosition), 'read'),
  /** Text of pages, from a page on. */
  text: call(
    v.strictObject({ id: Id, from: Count, count: v.pipe(Count, v.maxValue(100)) }),
    v.strictObject({ total: Count, pages: v.array(v.strictObject({ page: Count, text: v.string() })) }),
    'read',
  ),
  /** Where words are in the text of an item, as the search of the vault finds them: Arabic and Latin marks make no difference. */
  find: call(
    v.strictObject({ id: Id, text: Line }),
    v.strictObject({
      total: Count,
      hits: v.pipe(
        v.array(
          v.strictObject({
            page: Count,
            start: Count,
            end: Count,
            snippet: v.array(v.strictObject({ text: v.string(), isHit: v.boolean() })),
          }),
        ),
        v.maxLength(500),
      ),
    }),
    'read',
  ),
  /** Reads every item that was not read yet by this version of the reader: a job with result `read`; the next goes on where it stopped. */
  readRest: call(v.strictObject({ caseId: v.optional(v.nullable(Id), null) }), JobStarted, 'record'),
  readState: call(
    v.strictObject({ caseId: v.optional(v.nullable(Id), null) }),
    v.strictObject({ waiting: Count, done: Count, failed: Count }),
    'read',
  ),
  /** Files inside an item become items of the case, each with its own hash: a job with result `import`. */
  takeChildren: call(
    v.strictObject({ id: Id, indexes: v.pipe(v.array(Count), v.minLength(1), v.maxLength(10_000)) }),
    JobStarted,
    'record',
    'ingested',
  ),
  /** What the item was made of or taken from, and what was made of it. */
  family: call(Whose, v.strictObject({ parents: v.array(EvidenceItem), children: v.array(EvidenceItem) }), 'read'),
  /**
   * Keeps a text that was made of an item as a derivative of its own: a transcript or translation, plain or with times
   * (WebVTT). A translation leaves `translated` instead. NOT_FOUND, CAPTIONS_INVALID, DUPLICATE, IN_BIN.
   */
  saveText: call(
    v.strictObject({
      parentId: Id,
      kind: v.picklist(['transcript', 'translation', 'extract']),
      title: Title,
      language: ContentLanguage,
      format: v.picklist(['text', 'vtt']),
      text: Text,
      reason: Line,
    }),
    EvidenceItem,
    'record',
    'transformed',
  ),
} as const
