import * as v from 'valibot'
import {
  acquisitionMethods,
  EvidenceFields,
  EvidenceFilter,
  EvidenceItem,
  evidenceSorts,
  triageStates,
} from '../domain/evidence.ts'
import { Count, few, Id, Line, Page, Path, sortBy, Title } from '../domain/fields.ts'
import { ImportedFile } from '../domain/job.ts'
import { call } from './call.ts'

export const JobStarted = v.strictObject({ jobId: Id })

/** Pasted pictures and text have no path: the one place where bytes cross, and they are few (32 MiB, in base64). */
const PastedBytes = v.pipe(v.string(), v.maxLength(44_739_244), v.base64())

/** Of one case, or of all where it is null. */
const OfCase = v.strictObject({ caseId: v.optional(v.nullable(Id), null) })
const Sorted = v.strictObject({ id: Id, clock: v.string() })

/** The longest side of a small picture, in pixels, and the most bytes that it may have. */
export const thumbnailSide = 256
export const mostThumbnailBytes = 65_536
const Side = v.pipe(Count, v.maxValue(thumbnailSide))
/** A WebP file: `RIFF` at its start. */
const SmallPicture = v.pipe(v.string(), v.maxLength(4 * Math.ceil(mostThumbnailBytes / 3)), v.base64(), v.startsWith('UklGR'))

/** A small picture of an item: null where none could be made, `isMade` false where nobody has tried yet. */
export const Thumbnail = v.strictObject({
  id: Id,
  width: Count,
  height: Count,
  base64: v.nullable(v.string()),
  isMade: v.boolean(),
})
export type Thumbnail = v.InferOutput<typeof Thumbnail>

export const evidence = {
  /** Files and whole folders; a job with result `import`. Each file that is done stays, whatever happens to the next. */
  import: call(
    v.strictObject({
      caseId: Id,
      paths: v.pipe(v.array(Path), v.minLength(1), v.maxLength(10_000)),
      method: v.optional(v.picklist(acquisitionMethods), 'received'),
      acquiredBy: v.optional(Line, ''),
    }),
    JobStarted,
    'record',
    'ingested',
  ),
  paste: call(v.strictObject({ caseId: Id, name: Title, base64: PastedBytes }), ImportedFile, 'record', 'ingested'),
  list: call(
    v.strictObject({
      caseId: v.optional(Id),
      ...Page,
      text: v.optional(Line, ''),
      filter: v.optional(EvidenceFilter, {}),
      sort: sortBy(evidenceSorts),
    }),
    v.strictObject({
      total: Count,
      rows: v.array(EvidenceItem),
      /** References of the cases of these rows. */
      cases: v.array(v.strictObject({ id: Id, reference: v.string() })),
    }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), EvidenceItem, 'read'),
  update: call(v.strictObject({ id: Id, version: Count, fields: EvidenceFields }), EvidenceItem, 'record'),
  /**
   * Says of items what they are worth, and gives or takes tags; all of them or none. Items that are so already stay as they
   * are. Leaves no custody entry: it says nothing about the file; the history keeps it. NOT_FOUND.
   */
  sort: call(
    v.strictObject({
      ids: v.pipe(v.array(Id), v.minLength(1), v.maxLength(10_000)),
      triage: v.optional(v.picklist(triageStates)),
      addTags: v.optional(few(Title), []),
      removeTags: v.optional(few(Title), []),
    }),
    v.strictObject({ changed: v.array(Sorted) }),
    'record',
  ),
  /** Takes back what `sort` changed, but for items that were changed again since. NOT_RESTORABLE for another change. */
  unsort: call(
    v.strictObject({ changed: v.pipe(v.array(Sorted), v.minLength(1), v.maxLength(10_000)) }),
    v.strictObject({ undone: Count, kept: Count }),
    'record',
  ),
  /** How many items are in each state. */
  triageCounts: call(OfCase, v.strictObject({ unsorted: Count, relevant: Count, 'not-relevant': Count, later: Count }), 'read'),
  /** Every tag in use, most used first. */
  tags: call(OfCase, v.array(v.strictObject({ tag: v.string(), count: Count })), 'read'),
  /** Folders that hold items of a case themselves, with how many, by name; items of no folder count under an empty name. */
  folders: call(v.strictObject({ caseId: Id }), v.array(v.strictObject({ folder: v.string(), count: Count })), 'read'),
  /** Items with the same bytes in other cases, and pictures of the same case that look like it, the nearest first. NOT_FOUND. */
  same: call(
    v.strictObject({ id: Id }),
    v.strictObject({
      copies: v.array(v.strictObject({ id: Id, title: v.string(), caseId: Id, reference: v.string() })),
      near: v.array(v.strictObject({ id: Id, title: v.string(), language: v.string(), distance: Count })),
    }),
    'read',
  ),
  /** Small pictures of items; an item that is not there is left out. */
  thumbnails: call(v.strictObject({ ids: v.pipe(v.array(Id), v.maxLength(200)) }), v.array(Thumbnail), 'read'),
  /**
   * Keeps the small picture of an item that the viewer drew, with what it looks like (see `domain/picture-print.ts`); null
   * where none can be made, so that nobody tries again. NOT_FOUND.
   */
  keepThumbnail: call(
    v.strictObject({
      id: Id,
      width: Side,
      height: Side,
      webp: v.nullable(SmallPicture),
      print: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
    }),
    v.strictObject({}),
    'record',
  ),
  /** Items that can have a small picture and for which nobody has tried to make one; how many, and the first of them. */
  withoutThumbnail: call(
    v.strictObject({ ...OfCase.entries, limit: v.optional(v.pipe(Count, v.maxValue(1_000)), 100) }),
    v.strictObject({ total: Count, ids: v.array(Id) }),
    'read',
  ),
  /** Originals in clear, into a new folder outside the vault: a job with result `copy-out`. */
  copyOut: call(
    v.strictObject({ ids: v.pipe(v.array(Id), v.minLength(1), v.maxLength(100_000)), folder: Path, reason: Title }),
    JobStarted,
    'export',
    'copied',
  ),
} as const
