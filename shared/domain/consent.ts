import * as v from 'valibot'
import { identityLevels } from '../vocabulary/identity-levels.ts'
import { codesOf } from '../vocabulary/term.ts'
import { ContentLanguage, Day, Id, Line, Stamp, Text } from './fields.ts'

export const consentGivers = ['self', 'family', 'legal-representative', 'institution-representative'] as const
export const consentForms = ['written', 'oral', 'recorded'] as const
export const answers = ['yes', 'no', 'not-asked'] as const
/** What a person is told before they decide: informed consent. */
export const informedTopics = ['purpose', 'recipients', 'risks', 'limits', 'right-to-withdraw'] as const
/** What stays hidden even where the name may be given. */
export const hiddenFields = ['photo', 'place', 'family', 'contact'] as const

/** What a user enters of a consent decision: how one person may be named to one recipient. */
export const ConsentFields = v.strictObject({
  personId: Id,
  recipientId: Id,
  identityLevel: v.picklist(codesOf(identityLevels)),
  givenBy: v.optional(v.picklist(consentGivers), 'self'),
  /** Who gave it where it was not the person, in words. */
  givenByName: v.optional(Line, ''),
  /** The topics that the person was informed of. */
  informedOf: v.optional(v.array(v.picklist(informedTopics)), []),
  hiddenFields: v.optional(v.array(v.picklist(hiddenFields)), []),
  form: v.optional(v.picklist(consentForms), 'written'),
  decidedOn: Day,
  /** The language in which the person was informed and decided. */
  language: v.optional(ContentLanguage, 'und'),
  interpreter: v.optional(Line, ''),
  witness: v.optional(Line, ''),
  /** The evidence item that shows the consent: a signed form, a recording. */
  evidenceItemId: v.optional(v.nullable(Id), null),
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

/** A recipient who already holds data of a person that has withdrawn: they have to be told. */
export const HolderToTell = v.strictObject({
  recipientId: Id,
  name: v.string(),
  bundles: v.array(v.strictObject({ bundleId: Id, caseReference: v.string(), createdAt: v.string() })),
})
export type HolderToTell = v.InferOutput<typeof HolderToTell>
