import * as v from 'valibot'
import { actTypes } from '../vocabulary/act-types.ts'
import { assessments } from '../vocabulary/assessments.ts'
import { capacities } from '../vocabulary/capacities.ts'
import { targetLevels } from '../vocabulary/target-levels.ts'
import { codesOf } from '../vocabulary/term.ts'
import { DateWithPrecision } from './date-with-precision.ts'
import { ContentLanguage, Country, Id, Line, Stamp, Text, Title } from './fields.ts'

/** Who an act is aimed at: the institution, or a person of the register (null where the person is not registered). */
export const Target = v.strictObject({
  level: v.picklist(codesOf(targetLevels)),
  personId: v.nullable(Id),
  capacity: v.nullable(v.picklist(codesOf(capacities))),
})
export type Target = v.InferOutput<typeof Target>

/** What a user enters of an incident. */
export const IncidentFields = v.strictObject({
  title: Title,
  start: DateWithPrecision,
  end: v.optional(v.nullable(DateWithPrecision), null),
  country: v.optional(v.nullable(Country), null),
  place: v.optional(Line, ''),
  narrative: v.optional(Text, ''),
  narrativeLanguage: v.optional(ContentLanguage, 'und'),
  acts: v.pipe(v.array(v.picklist(codesOf(actTypes))), v.minLength(1)),
  targets: v.pipe(v.array(Target), v.minLength(1)),
})
export type IncidentFields = v.InferOutput<typeof IncidentFields>

/** Something that happened: one or more acts against one or more targets at a time and place. */
export const Incident = v.strictObject({
  id: Id,
  caseId: Id,
  ...IncidentFields.entries,
  /** Alleged until assessed. */
  assessment: v.picklist(codesOf(assessments)),
  ...Stamp,
})
export type Incident = v.InferOutput<typeof Incident>
