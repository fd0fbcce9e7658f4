import * as v from 'valibot'
import { Count, Id, Page, sortBy, Text } from '../domain/fields.ts'
import { Incident, IncidentFields } from '../domain/incident.ts'
import { IncidentFilter, IncidentRow, incidentSorts } from '../domain/incident-filter.ts'
import { assessments } from '../vocabulary/assessments.ts'
import { codesOf } from '../vocabulary/term.ts'
import { call } from './call.ts'

export const incidents = {
  create: call(v.strictObject({ caseId: Id, fields: IncidentFields }), Incident, 'record'),
  /** Incidents of a case in the order in which they happened; unknown dates last. */
  inCase: call(v.strictObject({ caseId: Id }), v.array(Incident), 'read'),
  /** Incidents of all cases, narrowed, ordered and paged. */
  list: call(
    v.strictObject({ ...Page, filter: v.optional(IncidentFilter, {}), sort: sortBy(incidentSorts) }),
    v.strictObject({
      total: Count,
      rows: v.array(IncidentRow),
      /** Names of the registered targets and authors of these rows. */
      people: v.array(v.strictObject({ id: Id, displayName: v.string() })),
    }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), Incident, 'read'),
  /** CHANGED_MEANWHILE where `version` is not the current one. */
  update: call(v.strictObject({ id: Id, version: Count, fields: IncidentFields }), Incident, 'record'),
  /** Assesses an incident (rules in `domain/assessment.ts`). ASSESSMENT_LACKS, CHANGED_MEANWHILE. */
  assess: call(
    v.strictObject({ id: Id, version: Count, assessment: v.picklist(codesOf(assessments)), why: v.optional(Text, '') }),
    Incident,
    'record',
    'assessed',
  ),
} as const
