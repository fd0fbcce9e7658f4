import * as v from 'valibot'
import { actTypes } from '../vocabulary/act-types.ts'
import { assessments } from '../vocabulary/assessments.ts'
import { authorTypes } from '../vocabulary/author-types.ts'
import { targetLevels } from '../vocabulary/target-levels.ts'
import { codesOf } from '../vocabulary/term.ts'
import { caseStatuses } from './case.ts'
import { Country, Day, few, Id, Line, Title } from './fields.ts'
import { Author, authorStates, Incident, severities } from './incident.ts'

const listOf = <const S extends v.GenericSchema>(entry: S) => v.optional(few(entry), [])

/**
 * Which incidents are meant: in lists, searches, figures and saved searches alike. Every part narrows; an empty list,
 * an empty text or null narrows nothing. Several values of one part are alternatives.
 */
export const IncidentFilter = v.strictObject({
  caseId: v.optional(v.nullable(Id), null),
  text: v.optional(Line, ''),
  /** May have happened, at least in part, on or after this day (`boundsOf`). */
  first: v.optional(v.nullable(Day), null),
  /** May have happened, at least in part, on or before this day. */
  last: v.optional(v.nullable(Day), null),
  /** Only incidents whose date nobody knows. */
  isUndated: v.optional(v.boolean(), false),
  acts: listOf(v.picklist(codesOf(actTypes))),
  targetLevels: listOf(v.picklist(codesOf(targetLevels))),
  authorTypes: listOf(v.picklist(codesOf(authorTypes))),
  authorStates: listOf(v.picklist(authorStates)),
  assessments: listOf(v.picklist(codesOf(assessments))),
  severities: listOf(v.picklist(severities)),
  countries: listOf(Country),
  region: v.optional(Line, ''),
  /** Of cases with this status. */
  caseStatuses: listOf(v.picklist(caseStatuses)),
  /** Of cases with one of these tags. */
  tags: listOf(Title),
  /** Target, author, source, witness or contact in the incident. */
  personId: v.optional(v.nullable(Id), null),
})
export type IncidentFilter = v.InferOutput<typeof IncidentFilter>

/** An incident with what a list of several cases shows of it. */
export const IncidentRow = v.strictObject({
  ...v.pick(Incident, [
    'id',
    'caseId',
    'title',
    'start',
    'end',
    'country',
    'region',
    'place',
    'acts',
    'targets',
    'assessment',
    'severity',
    'imminence',
    'classification',
    'createdAt',
    'createdBy',
    'changedAt',
    'changedBy',
    'version',
  ]).entries,
  authors: v.array(v.pick(Author, ['type', 'state', 'personId'])),
  caseReference: v.string(),
  caseTitle: v.string(),
})
export type IncidentRow = v.InferOutput<typeof IncidentRow>

export const incidentSorts = ['when', 'title', 'case', 'assessment', 'severity', 'country', 'changedAt'] as const
