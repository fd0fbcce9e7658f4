import * as v from 'valibot'
import { ContentLanguage, Count, Id } from './fields.ts'

/**
 * What the reader, a process without keys, found in one file. The file is hostile, and so is everything here: it is
 * checked against these schemas, shown as text, and never believed.
 */

/** The version of what the reader finds: items read by an earlier one are read again. */
export const readerVersion = 1

/** Why nothing can be read or shown. Each has words in the catalogues (`review.why…`). */
export const readFailures = [
  /** A passphrase would be needed. */
  'encrypted',
  'damaged',
  'empty',
  'too-large',
  'took-too-long',
  'needed-too-much-memory',
  /** No program here can look into this type. */
  'not-supported',
  /** The reader ended without an answer. */
  'reader-ended',
] as const
export type ReadFailure = (typeof readFailures)[number]

/** What a person should know before trusting what is shown. Each has words in the catalogues (`review.warn…`). */
export const readWarnings = [
  'javascript',
  'launches-programs',
  'sends-forms',
  'links-elsewhere',
  'embedded-files',
  'macros',
  'external-references',
  'loads-from-network',
  'active-content',
  'hidden-text',
  'text-cut',
  'pages-cut',
  'entries-cut',
  'nested-too-deep',
  'path-escapes',
  'expands-too-much',
  'partly-damaged',
  'signed',
  'no-text',
] as const
export type ReadWarning = (typeof readWarnings)[number]

export const metadataGroups = ['file', 'camera', 'document', 'mail', 'media', 'archive'] as const

/** One line of metadata as the file gives it: nobody here asserts it. */
export const Metadata = v.strictObject({
  group: v.picklist(metadataGroups),
  /** The name that the format has for it: `CreationDate`, `DateTimeOriginal`, `Received`. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  value: v.pipe(v.string(), v.maxLength(2_000)),
  /** Of a time: its zone as written (`Z`, `+02:00`), or `unknown` where the file does not say; null for what is no time. */
  zone: v.nullable(v.pipe(v.string(), v.regex(/^(unknown|Z|[+-]\d\d:\d\d)$/))),
})
export type Metadata = v.InferOutput<typeof Metadata>

/** Where a file says that it was made. Shown only when somebody asks for it. */
export const GeoPosition = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  altitude: v.nullable(v.pipe(v.number(), v.finite())),
})
export type GeoPosition = v.InferOutput<typeof GeoPosition>

/** A file inside a file: an attachment of a mail, an entry of an archive, a file embedded in a document. */
export const ChildEntry = v.strictObject({
  /** Which one it is, for the reader: its place among the children, from 0. */
  index: Count,
  /** Its name with its folders as written; hostile, and never a path on this machine. */
  name: v.pipe(v.string(), v.maxLength(4_000)),
  kind: v.picklist(['attachment', 'entry', 'embedded']),
  /** As the file says; null where it does not. */
  sizeBytes: v.nullable(Count),
  isFolder: v.boolean(),
  /** Why it cannot be taken out; null where it can. */
  problem: v.nullable(v.picklist(['encrypted', 'damaged', 'not-supported', 'too-large', 'path-escapes', 'link'])),
})
export type ChildEntry = v.InferOutput<typeof ChildEntry>

/** A piece of a document to draw. */
export const ReadPart = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), title: v.string(), text: v.string() }),
  /** As it came: the viewer cleans it before it draws it. */
  v.strictObject({ kind: v.literal('html'), title: v.string(), html: v.string() }),
  v.strictObject({ kind: v.literal('table'), title: v.string(), rows: v.array(v.array(v.string())), isCut: v.boolean() }),
  /** Name and value, one line each: the headers of a mail. */
  v.strictObject({ kind: v.literal('facts'), title: v.string(), facts: v.array(v.tuple([v.string(), v.string()])) }),
])
export type ReadPart = v.InferOutput<typeof ReadPart>

/** Limits of what a reading holds; what is more is cut, and a warning says so. */
export const readingLimits = {
  /** Characters of all text together. */
  text: 4_000_000,
  pages: 5_000,
  metadata: 500,
  children: 10_000,
  parts: 500,
  /** Characters of all parts together. */
  partsText: 4_000_000,
  tableRows: 5_000,
} as const

/** Everything that one run of the reader finds. */
export const Reading = v.strictObject({
  failure: v.nullable(v.picklist(readFailures)),
  warnings: v.pipe(v.array(v.picklist(readWarnings)), v.maxLength(readWarnings.length)),
  /** Text by page, slide, sheet or part; one page where the format has none. Empty where there is no text. */
  pages: v.pipe(v.array(v.string()), v.maxLength(readingLimits.pages)),
  /** How many pages the file has, whatever of them was read; null where it has none. */
  pageCount: v.nullable(Count),
  /** A guess from the text; `und` where there is too little of it. */
  language: ContentLanguage,
  metadata: v.pipe(v.array(Metadata), v.maxLength(readingLimits.metadata)),
  position: v.nullable(GeoPosition),
  children: v.pipe(v.array(ChildEntry), v.maxLength(readingLimits.children)),
  /** Only where they were asked for. */
  parts: v.pipe(v.array(ReadPart), v.maxLength(readingLimits.parts)),
})
export type Reading = v.InferOutput<typeof Reading>

/** What the vault keeps of a reading, and shows. */
export const StoredReading = v.strictObject({
  itemId: Id,
  failure: Reading.entries.failure,
  warnings: Reading.entries.warnings,
  pageCount: Reading.entries.pageCount,
  /** How many pages have text that was kept. */
  textPages: Count,
  language: Reading.entries.language,
  metadata: Reading.entries.metadata,
  /** Whether the file says where it was made; where, only on request. */
  hasPosition: v.boolean(),
  /** Children, with the item that was made of each. */
  children: v.array(v.strictObject({ ...ChildEntry.entries, itemId: v.nullable(Id) })),
})
export type StoredReading = v.InferOutput<typeof StoredReading>

/** A reading of nothing, for whoever fills it. */
export const emptyReading: Reading = {
  failure: null,
  warnings: [],
  pages: [],
  pageCount: null,
  language: 'und',
  metadata: [],
  position: null,
  children: [],
  parts: [],
}
