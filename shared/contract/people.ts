import * as v from 'valibot'
import { Count, Id, Line, Page } from '../domain/fields.ts'
import { InvolvedPerson, Person, PersonFields, personRoles } from '../domain/person.ts'
import { call } from './call.ts'

export const people = {
  /** Registers a person and, where a case is named, involves them in it. */
  create: call(
    v.strictObject({ fields: PersonFields, caseId: v.optional(Id), roles: v.optional(v.array(v.picklist(personRoles)), []) }),
    Person,
    'record',
  ),
  list: call(
    v.strictObject({ ...Page, text: v.optional(Line, '') }),
    v.strictObject({ total: Count, rows: v.array(Person) }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), Person, 'read'),
  update: call(v.strictObject({ id: Id, version: Count, fields: PersonFields }), Person, 'record'),
  /** Everybody in a case: involved by hand, or target of an incident, or identified by a file. */
  inCase: call(v.strictObject({ caseId: Id }), v.array(InvolvedPerson), 'read'),
  /** Sets the roles of a person in a case; none takes the person out again. */
  involve: call(
    v.strictObject({ personId: Id, caseId: Id, roles: v.array(v.picklist(personRoles)) }),
    v.strictObject({}),
    'record',
  ),
} as const
