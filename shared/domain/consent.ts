import * as v from 'valibot'
import { identityLevels } from '../vocabulary/identity-levels.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Day, Id, Line, Stamp, Text } from './fields.ts'

export const consentGivers = ['self', 'family', 'legal-representative', 'institution-representative'] as const
export const consentForms = ['written', 'oral', 'recorded'] as const
export const answers = ['yes', 'no', 'not-asked'] as const

/** What a user enters of a consent decision: how one person may be named to one recipient. */
export const ConsentFields = v.strictObject({
  personId: Id,
  recipientId: Id,
  identityLevel: v.picklist(codesOf(identityLevels)),
  givenBy: v.optional(v.picklist(consentGivers), 'self'),
  form: v.optional(v.picklist(consentForms), 'written'),
  decidedOn: Day,
  /** The last day on which the decision holds; null where none was set. */
  reviewOn: v.optional(v.nullable(Day), null),
  /** Special Procedures: may the name be given to Governments; "not asked" behaves as "no". */
  nameToGovernments: v.optional(v.picklist(answers), 'not-asked'),
  /** Special Procedures: may the name stand in public reports; independent of the other. */
  nameInPublicReports: v.optional(v.picklist(answers), 'not-asked'),
  note: v.optional(Text, ''),
})
export type ConsentFields = v.InferOutput<typeof ConsentFields>

/** A recorded decision. A later decision about the same person and recipient takes its place; none is overwritten. */
export const Consent = v.strictObject({
  id: Id,
  ...ConsentFields.entries,
  withdrawnOn: v.nullable(Day),
  withdrawnWhy: Line,
  ...Stamp,
})
export type Consent = v.InferOutput<typeof Consent>
