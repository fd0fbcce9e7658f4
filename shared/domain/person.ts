import * as v from 'valibot'
import { capacities } from '../vocabulary/capacities.ts'
import { classifications } from '../vocabulary/classifications.ts'
import { codesOf } from '../vocabulary/term.ts'
import { sensitiveFields } from './case.ts'
import { Count, Country, Id, Line, Stamp, Text, Title } from './fields.ts'

/** How a person comes into a case. `author` is the alleged perpetrator, who is named without consent. */
export const personRoles = ['target', 'witness', 'source', 'relative', 'colleague', 'contact', 'collector', 'author'] as const
export type PersonRole = (typeof personRoles)[number]

export const personKinds = ['person', 'organisation'] as const
export const sexes = ['female', 'male', 'other', 'unknown'] as const
export const ageGroups = ['child', 'young-adult', 'adult', 'older-person', 'unknown'] as const

/** What a user enters of a natural person or an organisation. Sex and age group only where they are needed. */
export const PersonFields = v.strictObject({
  kind: v.optional(v.picklist(personKinds), 'person'),
  /** This organisation is the institution whose vault this is: as a victim, its authorised representative consents. */
  isOwnInstitution: v.optional(v.boolean(), false),
  displayName: Title,
  otherNames: v.optional(v.array(Title), []),
  /** What stands for the name where only a pseudonym may leave; the vault makes one up where it is empty. */
  pseudonym: v.optional(Line, ''),
  /** In words, as it may stand for the name where only the role may leave: "a commissioner". */
  role: v.optional(Line, ''),
  capacity: v.optional(v.nullable(v.picklist(codesOf(capacities))), null),
  institution: v.optional(Line, ''),
  /** Telephone numbers, addresses of mail and post: confidential, they never leave for a withheld person. */
  contacts: v.optional(v.array(Title), []),
  country: v.optional(v.nullable(Country), null),
  sex: v.optional(v.nullable(v.picklist(sexes)), null),
  ageGroup: v.optional(v.nullable(v.picklist(ageGroups)), null),
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
  note: v.optional(Text, ''),
})
export type PersonFields = v.InferOutput<typeof PersonFields>

/** A natural person or an organisation in the register. */
export const Person = v.strictObject({ id: Id, ...PersonFields.entries, ...Stamp })
export type Person = v.InferOutput<typeof Person>

/** A person as involved in one case: by hand (`roles`), or as target, author, source, witness or contact of its incidents. */
export const InvolvedPerson = v.strictObject({ ...Person.entries, roles: v.array(v.picklist(personRoles)) })
export type InvolvedPerson = v.InferOutput<typeof InvolvedPerson>

/** What one case holds of a person in the sensitive fields that are turned on for it. */
export const SensitiveValues = v.array(v.strictObject({ field: v.picklist(sensitiveFields), value: Line }))
export type SensitiveValues = v.InferOutput<typeof SensitiveValues>

/** One case that a person is involved in. */
export const PersonInCase = v.strictObject({
  caseId: Id,
  reference: v.string(),
  title: v.string(),
  roles: v.array(v.picklist(personRoles)),
  incidents: v.array(v.strictObject({ id: Id, title: v.string(), roles: v.array(v.picklist(personRoles)) })),
})
export type PersonInCase = v.InferOutput<typeof PersonInCase>

/** A row of the register. */
export const PersonRow = v.strictObject({ ...Person.entries, caseCount: Count, incidentCount: Count })
export type PersonRow = v.InferOutput<typeof PersonRow>

export const PersonFilter = v.strictObject({
  kinds: v.optional(v.array(v.picklist(personKinds)), []),
  capacities: v.optional(v.array(v.picklist(codesOf(capacities))), []),
  countries: v.optional(v.array(Country), []),
  roles: v.optional(v.array(v.picklist(personRoles)), []),
  caseId: v.optional(v.nullable(Id), null),
})
export type PersonFilter = v.InferOutput<typeof PersonFilter>

export const personSorts = ['name', 'institution', 'country', 'changedAt'] as const
