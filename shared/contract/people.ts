import * as v from 'valibot'
import { Count, Id, Line, Page, sortBy } from '../domain/fields.ts'
import {
  InvolvedPerson,
  Person,
  PersonFields,
  PersonFilter,
  PersonInCase,
  PersonRow,
  personRoles,
  personSorts,
  SensitiveValues,
} from '../domain/person.ts'
import { call } from './call.ts'

export const people = {
  /** Registers a person and, where a case is named, involves them in it. */
  create: call(
    v.strictObject({ fields: PersonFields, caseId: v.optional(Id), roles: v.optional(v.array(v.picklist(personRoles)), []) }),
    Person,
    'record',
  ),
  list: call(
    v.strictObject({
      ...Page,
      text: v.optional(Line, ''),
      filter: v.optional(PersonFilter, {}),
      sort: sortBy(personSorts, false),
    }),
    v.strictObject({ total: Count, rows: v.array(PersonRow) }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), Person, 'read'),
  update: call(v.strictObject({ id: Id, version: Count, fields: PersonFields }), Person, 'record'),
  /** The cases and incidents that a person is involved in, last changed first. */
  cases: call(v.strictObject({ personId: Id }), v.array(PersonInCase), 'read'),
  /** What a case holds of a person in its sensitive fields. */
  sensitive: call(v.strictObject({ personId: Id, caseId: Id }), SensitiveValues, 'read'),
  /** Replaces it. SENSITIVE_OFF where a field is not turned on for the case. */
  setSensitive: call(v.strictObject({ personId: Id, caseId: Id, values: SensitiveValues }), SensitiveValues, 'record'),
  /** Everybody in a case: involved by hand, or by one of its incidents, or identified by a file. */
  inCase: call(v.strictObject({ caseId: Id }), v.array(InvolvedPerson), 'read'),
  /** Sets the roles of a person in a case; none takes the person out again. */
  involve: call(
    v.strictObject({ personId: Id, caseId: Id, roles: v.array(v.picklist(personRoles)) }),
    v.strictObject({}),
    'record',
  ),
} as const
