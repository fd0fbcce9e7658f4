import * as v from 'valibot'
import { Day, Id, Line, Stamp, Text } from './fields.ts'

export const harmDecisions = ['allow', 'allow-redacted', 'block'] as const

/** What a user enters of a do-no-harm assessment: of one person, or of a whole case (`personId` null). */
export const DoNoHarmFields = v.strictObject({
  caseId: Id,
  personId: v.optional(v.nullable(Id), null),
  assessor: Line,
  decidedOn: Day,
  risks: v.optional(Text, ''),
  decision: v.picklist(harmDecisions),
  reviewOn: v.optional(v.nullable(Day), null),
})
export type DoNoHarmFields = v.InferOutput<typeof DoNoHarmFields>

/** A recorded assessment. The newest of a subject counts; consent never overrides a `block`. None is overwritten. */
export const DoNoHarm = v.strictObject({ id: Id, ...DoNoHarmFields.entries, ...Stamp })
export type DoNoHarm = v.InferOutput<typeof DoNoHarm>
