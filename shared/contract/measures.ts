import * as v from 'valibot'
import { Count, Id } from '../domain/fields.ts'
import { Measure, MeasureFields } from '../domain/measure.ts'
import { call } from './call.ts'

export const measures = {
  /** NOT_FOUND (case, or an incident or person that it names). */
  create: call(v.strictObject({ caseId: Id, fields: MeasureFields }), Measure, 'record'),
  /** Measures of a case, newest date first; unknown dates last. */
  list: call(v.strictObject({ caseId: Id }), v.array(Measure), 'read'),
  get: call(v.strictObject({ id: Id }), Measure, 'read'),
  update: call(v.strictObject({ id: Id, version: Count, fields: MeasureFields }), Measure, 'record'),
} as const
