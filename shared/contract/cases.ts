import * as v from 'valibot'
import { Case, CaseFields, CaseRow } from '../domain/case.ts'
import { Count, Id, Line, Page } from '../domain/fields.ts'
import { call } from './call.ts'
import { Change } from './history.ts'

export const cases = {
  create: call(CaseFields, Case, 'record'),
  list: call(
    v.strictObject({ ...Page, text: v.optional(Line, '') }),
    v.strictObject({ total: Count, rows: v.array(CaseRow) }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), CaseRow, 'read'),
  /** CHANGED_MEANWHILE where `version` is not the current one. */
  update: call(v.strictObject({ id: Id, version: Count, fields: CaseFields }), Case, 'record'),
  /** Every change of the case and what belongs to it, newest first. */
  history: call(v.strictObject({ id: Id, ...Page }), v.strictObject({ total: Count, rows: v.array(Change) }), 'read'),
} as const
