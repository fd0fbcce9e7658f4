import * as v from 'valibot'
import { Count, Instant, Title } from '../domain/fields.ts'
import { call } from './call.ts'

/** JSON text that only the page understands. The engine keeps less of a draft, and says so in words. */
const Content = v.pipe(v.string(), v.maxLength(40_000_000))
const Value = v.pipe(v.string(), v.maxLength(1_000_000))

/** Work that somebody began and has not saved. */
export const Draft = v.strictObject({
  /** Which form: `incident:<id>`, `incident:new:<caseId>`, `case:<id>` … */
  key: Title,
  content: Content,
  /** Version of the record when the draft began; null for a new record. */
  baseVersion: v.nullable(Count),
  changedAt: Instant,
})
export type Draft = v.InferOutput<typeof Draft>

/** What the acting user has on their desk: drafts and preferences, in the vault's encrypted records. */
export const desk = {
  /** DRAFT_TOO_LONG: then what was kept before stays. */
  saveDraft: call(v.strictObject({ key: Title, content: Content, baseVersion: v.nullable(Count) }), v.strictObject({}), 'record'),
  getDraft: call(v.strictObject({ key: Title }), v.nullable(Draft), 'read'),
  /** Every draft of the user, without its content, last changed first. */
  drafts: call(v.strictObject({}), v.array(v.omit(Draft, ['content'])), 'read'),
  discardDraft: call(v.strictObject({ key: Title }), v.strictObject({}), 'record'),
  /** A remembered choice (columns of a list, saved searches) as JSON text; null where there is none. */
  preference: call(v.strictObject({ key: Title }), v.strictObject({ value: v.nullable(Value) }), 'read'),
  setPreference: call(v.strictObject({ key: Title, value: v.nullable(Value) }), v.strictObject({}), 'read'),
} as const
