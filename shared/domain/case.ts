import * as v from 'valibot'
import { classifications } from '../vocabulary/classifications.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Count, Id, Line, Stamp, Text, Title } from './fields.ts'

export const caseStatuses = ['open', 'monitoring', 'closed'] as const
export const nexuses = ['un-cooperation', 'regional-cooperation', 'mandated-work', 'mixed', 'unknown'] as const

/** What a user enters of a case. */
export const CaseFields = v.strictObject({
  title: Title,
  summary: v.optional(Text, ''),
  status: v.optional(v.picklist(caseStatuses), 'open'),
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
  lead: v.optional(Line, ''),
  /** What the reprisal answers to; decides which recipients a case fits (Human Rights Council resolution 12/2). */
  nexus: v.optional(v.picklist(nexuses), 'unknown'),
  tags: v.optional(v.array(Title), []),
})
export type CaseFields = v.InferOutput<typeof CaseFields>

/** A case: what the legal unit works on. */
export const Case = v.strictObject({
  id: Id,
  /** `YYYY-NNN`, given by the vault. */
  reference: v.pipe(v.string(), v.regex(/^\d{4}-\d{3,}$/)),
  ...CaseFields.entries,
  ...Stamp,
})
export type Case = v.InferOutput<typeof Case>

/** A row of the list of cases. */
export const CaseRow = v.strictObject({ ...Case.entries, incidentCount: Count, personCount: Count, evidenceCount: Count })
export type CaseRow = v.InferOutput<typeof CaseRow>
