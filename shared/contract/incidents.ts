import * as v from 'valibot'
import { Count, Id } from '../domain/fields.ts'
import { Incident, IncidentFields } from '../domain/incident.ts'
import { call } from './call.ts'

export const incidents = {
  create: call(v.strictObject({ caseId: Id, fields: IncidentFields }), Incident, 'record'),
  /** Incidents of a case in the order in which they happened; unknown dates last. */
  list: call(v.strictObject({ caseId: Id }), v.array(Incident), 'read'),
  get: call(v.strictObject({ id: Id }), Incident, 'read'),
  /** CHANGED_MEANWHILE where `version` is not the current one. */
  update: call(v.strictObject({ id: Id, version: Count, fields: IncidentFields }), Incident, 'record'),
} as const
