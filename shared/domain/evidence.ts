import * as v from 'valibot'
import { classifications } from '../vocabulary/classifications.ts'
import { evidenceTypes } from '../vocabulary/evidence-types.ts'
import { sourceConnections } from '../vocabulary/source-connections.ts'
import { codesOf } from '../vocabulary/term.ts'
import { DateWithPrecision } from './date-with-precision.ts'
import { ContentLanguage, Count, few, Id, Instant, Line, Sha256Hex, Stamp, Text, Title } from './fields.ts'
import { ItemOrigin } from './origin.ts'

export const triageStates = ['unsorted', 'relevant', 'not-relevant', 'later'] as const
export type TriageState = (typeof triageStates)[number]

export const acquisitionMethods = ['received', 'own-capture', 'open-source', 'seized-back', 'other'] as const

/** What a user enters of an evidence item. What was computed from the bytes is not here: it never changes. */
export const EvidenceFields = v.strictObject({
  title: Title,
  type: v.picklist(codesOf(evidenceTypes)),
  description: v.optional(Text, ''),
  language: v.optional(ContentLanguage, 'und'),
  createdDate: v.optional(DateWithPrecision, { precision: 'unknown', value: null }),
  method: v.optional(v.picklist(acquisitionMethods), 'received'),
  acquiredBy: v.optional(Line, ''),
  /** The program or device that captured it, in words. */
  tool: v.optional(Line, ''),
  /** Who gave it, and how that person is connected to the facts. */
  sourcePersonId: v.optional(v.nullable(Id), null),
  sourceConnection: v.optional(v.picklist(codesOf(sourceConnections)), 'unknown'),
  /** Web items: where it stood and when it was captured. */
  url: v.optional(Line, ''),
  capturedDate: v.optional(DateWithPrecision, { precision: 'unknown', value: null }),
  /** Consent decisions that this item rests on. */
  consentIds: v.optional(v.array(Id), []),
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
  incidentIds: v.optional(v.array(Id), []),
  /** The persons whom this file names, shows or lets be heard. */
  identifies: v.optional(v.array(Id), []),
  /** Whether somebody has looked at whom the file identifies. A file nobody has looked at does not leave. */
  peopleReviewed: v.optional(v.boolean(), false),
  /** What somebody decided when looking through many items. */
  triage: v.optional(v.picklist(triageStates), 'unsorted'),
  tags: v.optional(few(Title), []),
})
export type EvidenceFields = v.InferOutput<typeof EvidenceFields>

/** An immutable original with what people say about it. */
export const EvidenceItem = v.strictObject({
  id: Id,
  caseId: Id,
  ...EvidenceFields.entries,
  originalName: v.string(),
  /** Folder in which it was found, relative to what was imported, with `/`; empty at the top. */
  folder: v.string(),
  sizeBytes: Count,
  /** Found in the content, never taken from the name. */
  mediaType: v.string(),
  sha256: Sha256Hex,
  /** Last change of the source file as its file system gave it. */
  sourceModifiedAt: v.nullable(Instant),
  acquiredAt: Instant,
  /** Minutes that local time was ahead of UTC when it was taken in; null for items of the first version. */
  acquiredOffsetMinutes: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(-900), v.maxValue(900))),
  /** What it was made of, or lay in; empty for what came from outside. The same attachment may lie in two mails. */
  origins: v.array(ItemOrigin),
  ...Stamp,
})
export type EvidenceItem = v.InferOutput<typeof EvidenceItem>

/** All that a user may change of an item: what is written back beside a change, so that nothing of it is lost. */
export function fieldsOfItem(item: EvidenceItem): EvidenceFields {
  const names = new Set(Object.keys(EvidenceFields.entries))
  return v.parse(EvidenceFields, Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name))))
}

/** What the list of evidence can be narrowed to; an empty list means all. */
export const EvidenceFilter = v.strictObject({
  types: v.optional(v.array(v.picklist(codesOf(evidenceTypes))), []),
  methods: v.optional(v.array(v.picklist(acquisitionMethods)), []),
  classifications: v.optional(v.array(v.picklist(codesOf(classifications))), []),
  languages: v.optional(v.array(ContentLanguage), []),
  incidentId: v.optional(v.nullable(Id), null),
  personId: v.optional(v.nullable(Id), null),
  triage: v.optional(v.array(v.picklist(triageStates)), []),
  /** Items that have one of these tags. */
  tags: v.optional(few(Title), []),
  /** Items of this folder and those inside it; null for all. */
  folder: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4_000))), null),
  /** Items that were made of this one, or lay in it. */
  parentId: v.optional(v.nullable(Id), null),
  /** Only items whose file is in another case too. */
  hasCopies: v.optional(v.boolean(), false),
  /** Only pictures that look like another one of their case. */
  hasNear: v.optional(v.boolean(), false),
  /** A picture and those of its case that look like it. */
  nearId: v.optional(v.nullable(Id), null),
  /** Only items of which nobody has said yet whom they identify. */
  isUnreviewed: v.optional(v.boolean(), false),
})
export type EvidenceFilter = v.InferOutput<typeof EvidenceFilter>

export const evidenceSorts = [
  'acquiredAt',
  'title',
  'folder',
  'type',
  'createdDate',
  'originalName',
  'sizeBytes',
  'changedAt',
] as const
