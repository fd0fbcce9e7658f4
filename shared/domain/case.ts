import * as v from 'valibot'
import { classifications } from '../vocabulary/classifications.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Count, Day, Id, Line, Stamp, Text, Title } from './fields.ts'

export const caseStatuses = ['open', 'monitoring', 'closed'] as const
export const casePriorities = ['low', 'normal', 'high', 'urgent'] as const
export const nexuses = ['un-cooperation', 'regional-cooperation', 'mandated-work', 'mixed', 'unknown'] as const

/** What a case may only hold of its people after it was turned on for that case, with a reason. */
export const sensitiveFields = ['religion', 'ethnicity', 'health', 'orientation', 'identity-documents'] as const
export type SensitiveField = (typeof sensitiveFields)[number]

/** What a user enters of a case. */
export const CaseFields = v.strictObject({
  title: Title,
  summary: v.optional(Text, ''),
  status: v.optional(v.picklist(caseStatuses), 'open'),
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
  priority: v.optional(v.picklist(casePriorities), 'normal'),
  lead: v.optional(Line, ''),
  /** What the reprisal answers to; decides which recipients a case fits (Human Rights Council resolution 12/2). */
  nexus: v.optional(v.picklist(nexuses), 'unknown'),
  tags: v.optional(v.array(Title), []),
  /** Why the institution keeps these data: what a retention review asks first. */
  purpose: v.optional(Text, ''),
  /** The day on which somebody asks whether the case is still needed; null where none was set. */
  retentionReviewOn: v.optional(v.nullable(Day), null),
})
export type CaseFields = v.InferOutput<typeof CaseFields>

/** A case: what the legal unit works on. */
export const Case = v.strictObject({
  id: Id,
  /** `YYYY-NNN`, given by the vault. */
  reference: v.pipe(v.string(), v.regex(/^\d{4}-\d{3,}$/)),
  ...CaseFields.entries,
  /** While it holds, nothing of the case can be deleted. Set and lifted by a call of its own. */
  legalHold: v.boolean(),
  legalHoldWhy: Line,
  /** Sensitive fields that are turned on in this case, and why. Set by a call of its own. */
  sensitiveFields: v.array(v.picklist(sensitiveFields)),
  sensitiveWhy: Line,
  ...Stamp,
})
export type Case = v.InferOutput<typeof Case>

/** A row of the list of cases. */
export const CaseRow = v.strictObject({ ...Case.entries, incidentCount: Count, personCount: Count, evidenceCount: Count })
export type CaseRow = v.InferOutput<typeof CaseRow>

/** What the list of cases can be narrowed to; an empty list means all. */
export const CaseFilter = v.strictObject({
  statuses: v.optional(v.array(v.picklist(caseStatuses)), []),
  priorities: v.optional(v.array(v.picklist(casePriorities)), []),
  classifications: v.optional(v.array(v.picklist(codesOf(classifications))), []),
  nexuses: v.optional(v.array(v.picklist(nexuses)), []),
  tags: v.optional(v.array(Title), []),
  lead: v.optional(Line, ''),
  personId: v.optional(v.nullable(Id), null),
  /** Only cases whose review of retention is due on this day or before. */
  reviewDueBy: v.optional(v.nullable(Day), null),
})
export type CaseFilter = v.InferOutput<typeof CaseFilter>

export const caseSorts = ['changedAt', 'reference', 'title', 'status', 'priority', 'lead', 'retentionReviewOn'] as const
