import * as v from 'valibot'
import { Case, CaseFields, CaseFilter, CaseRow, caseSorts, sensitiveFields } from '../domain/case.ts'
import { Count, Day, Id, Line, Page, sortBy, Title } from '../domain/fields.ts'
import { call } from './call.ts'
import { Change } from './history.ts'

export const cases = {
  create: call(CaseFields, Case, 'record'),
  list: call(
    v.strictObject({ ...Page, text: v.optional(Line, ''), filter: v.optional(CaseFilter, {}), sort: sortBy(caseSorts) }),
    v.strictObject({ total: Count, rows: v.array(CaseRow) }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), CaseRow, 'read'),
  /** CHANGED_MEANWHILE where `version` is not the current one. */
  update: call(v.strictObject({ id: Id, version: Count, fields: CaseFields }), Case, 'record'),
  /** Sets or lifts the legal hold, with a reason. REASON_NEEDED, CHANGED_MEANWHILE. */
  setHold: call(v.strictObject({ id: Id, version: Count, hold: v.boolean(), why: Line }), Case, 'record', 'hold-changed'),
  /** Says that somebody asked whether the case is still needed, and when to ask again. REASON_NEEDED, CHANGED_MEANWHILE. */
  reviewRetention: call(
    v.strictObject({ id: Id, version: Count, nextReviewOn: v.nullable(Day), why: Title }),
    Case,
    'record',
    'retention-reviewed',
  ),
  /** Turns sensitive fields of persons on or off for this case. REASON_NEEDED; IN_USE where a field that is to go off holds something. */
  setSensitive: call(
    v.strictObject({ id: Id, version: Count, fields: v.array(v.picklist(sensitiveFields)), why: Line }),
    Case,
    'record',
    'reclassified',
  ),
  /** Every tag that a case carries, most used first. */
  tags: call(v.strictObject({}), v.array(v.strictObject({ tag: v.string(), count: Count })), 'read'),
  /** Every change of the case and what belongs to it, newest first. */
  history: call(v.strictObject({ id: Id, ...Page }), v.strictObject({ total: Count, rows: v.array(Change) }), 'read'),
} as const
