import * as v from 'valibot'
import { Count, Id, Line, Page } from '../domain/fields.ts'
import { IncidentFilter } from '../domain/incident-filter.ts'
import { call } from './call.ts'

export const searchKinds = ['case', 'incident', 'person', 'evidence', 'measure', 'consent', 'do-no-harm'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One record that was found. */
export const SearchHit = v.strictObject({
  kind: v.picklist(searchKinds),
  id: Id,
  /** Null for a person, who belongs to no single case. */
  caseId: v.nullable(Id),
  caseReference: v.nullable(v.string()),
  /** Of a consent: whose it is. Null for every other kind. */
  personId: v.nullable(Id),
  title: v.string(),
  /** A piece of the text around the first hit, as it was written; parts that were found are marked. */
  snippet: v.array(v.strictObject({ text: v.string(), isHit: v.boolean() })),
  /** Of what was found in the text of a file: on which page of it, from 0, and how many it has. Null for any other hit. */
  page: v.nullable(Count),
  pageCount: v.nullable(Count),
})
export type SearchHit = v.InferOutput<typeof SearchHit>

export const search = {
  /** As you type: the last word may be a beginning. Several words must all occur, "a phrase" as it stands, -word not. */
  find: call(
    v.strictObject({
      text: Line,
      kinds: v.optional(v.array(v.picklist(searchKinds)), []),
      /**
       * Case, case status and tags narrow every kind that belongs to a case; a part that only incidents have (period, act,
       * author …) leaves incidents only.
       */
      filter: v.optional(IncidentFilter, {}),
      ...Page,
    }),
    v.strictObject({
      /** How many were counted; there may be more where `isMore`. */
      total: Count,
      isMore: v.boolean(),
      /** Records that are not in the index yet, after a new version of it: they cannot be found before a task has taken them in. */
      waiting: Count,
      rows: v.array(SearchHit),
    }),
    'read',
  ),
} as const
