import * as v from 'valibot'
import { classifications } from '../vocabulary/classifications.ts'
import { protectionMeasures } from '../vocabulary/protection-measures.ts'
import { codesOf } from '../vocabulary/term.ts'
import { DateWithPrecision } from './date-with-precision.ts'
import { Id, Line, Stamp, Text } from './fields.ts'

export const measureStatuses = ['planned', 'asked', 'in-place', 'refused', 'ended'] as const

/** What a user enters of a protection or response measure. */
export const MeasureFields = v.strictObject({
  type: v.picklist(codesOf(protectionMeasures)),
  status: v.optional(v.picklist(measureStatuses), 'planned'),
  askedOf: v.optional(Line, ''),
  askedBy: v.optional(Line, ''),
  date: v.optional(DateWithPrecision, { precision: 'unknown', value: null }),
  outcome: v.optional(Text, ''),
  incidentId: v.optional(v.nullable(Id), null),
  personId: v.optional(v.nullable(Id), null),
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
})
export type MeasureFields = v.InferOutput<typeof MeasureFields>

/** What was asked or done to protect somebody, or in response. */
export const Measure = v.strictObject({ id: Id, caseId: Id, ...MeasureFields.entries, ...Stamp })
export type Measure = v.InferOutput<typeof Measure>
