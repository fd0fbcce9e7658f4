import * as v from 'valibot'
import { classifications } from '../vocabulary/classifications.ts'
import { evidenceTypes } from '../vocabulary/evidence-types.ts'
import { codesOf } from '../vocabulary/term.ts'
import { DateWithPrecision } from './date-with-precision.ts'
import { ContentLanguage, Count, Id, Instant, Line, Sha256Hex, Stamp, Text, Title } from './fields.ts'

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
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
  incidentIds: v.optional(v.array(Id), []),
  /** The persons whom this file names, shows or lets be heard. */
  identifies: v.optional(v.array(Id), []),
  /** Whether somebody has looked at whom the file identifies. A file nobody has looked at does not leave. */
  peopleReviewed: v.optional(v.boolean(), false),
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
  ...Stamp,
})
export type EvidenceItem = v.InferOutput<typeof EvidenceItem>
