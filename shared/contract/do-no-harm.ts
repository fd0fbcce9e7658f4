import * as v from 'valibot'
import { DoNoHarm, DoNoHarmFields } from '../domain/do-no-harm.ts'
import { Id } from '../domain/fields.ts'
import { call } from './call.ts'

export const doNoHarm = {
  /** Records an assessment; the newest of a person, or of the case as a whole, counts. */
  assess: call(DoNoHarmFields, DoNoHarm, 'record', 'annotated'),
  /** Every assessment of a case and of its people, newest first. */
  list: call(v.strictObject({ caseId: Id }), v.array(DoNoHarm), 'read'),
} as const
