import type { PersonRole } from '../domain/person.ts'

/** Catalogue keys of the roles of a person in a case. */
export const roleKeys = {
  target: 'people.roleTarget',
  witness: 'people.roleWitness',
  source: 'people.roleSource',
  relative: 'people.roleRelative',
  colleague: 'people.roleColleague',
  contact: 'people.roleContact',
  collector: 'people.roleCollector',
  author: 'people.roleAuthor',
} as const satisfies Readonly<Record<PersonRole, string>>
