import * as v from 'valibot'
import { capacities } from '../vocabulary/capacities.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Country, Id, Line, Stamp, Text, Title } from './fields.ts'

/** How a person comes into a case. `author` is the alleged perpetrator, who is named without consent. */
export const personRoles = ['target', 'witness', 'source', 'relative', 'colleague', 'contact', 'collector', 'author'] as const
export type PersonRole = (typeof personRoles)[number]

/** What a user enters of a person. */
export const PersonFields = v.strictObject({
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
  note: v.optional(Text, ''),
})
export type PersonFields = v.InferOutput<typeof PersonFields>

/** A natural person in the register. */
export const Person = v.strictObject({ id: Id, ...PersonFields.entries, ...Stamp })
export type Person = v.InferOutput<typeof Person>

/** A person as involved in one case: by hand (`roles`), or as a target of its incidents. */
export const InvolvedPerson = v.strictObject({ ...Person.entries, roles: v.array(v.picklist(personRoles)) })
export type InvolvedPerson = v.InferOutput<typeof InvolvedPerson>
