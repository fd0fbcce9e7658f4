import * as v from 'valibot'
import { Consent, ConsentFields, HolderToTell } from '../domain/consent.ts'
import { Day, Id, Line } from '../domain/fields.ts'
import { call } from './call.ts'

export const consent = {
  /** Records a decision; the newest one about a person and a recipient counts. */
  decide: call(ConsentFields, Consent, 'record', 'consent-linked'),
  /** Every decision about the persons of a case, newest first. */
  list: call(v.strictObject({ caseId: Id }), v.array(Consent), 'read'),
  /** Recipients that already hold data of this person: whom to tell of a withdrawal. */
  holders: call(v.strictObject({ personId: Id }), v.array(HolderToTell), 'read'),
  withdraw: call(v.strictObject({ id: Id, withdrawnOn: Day, why: v.optional(Line, '') }), Consent, 'record', 'consent-withdrawn'),
} as const
