import * as v from 'valibot'
import { Count, Day, Id } from './fields.ts'

/**
 * What waits for somebody, most pressing first. Things with a day wait from thirty days before it (deadlines of procedures
 * sixty); what is overdue stays until it is done.
 */
export const actionKinds = [
  'withdrawal-told',
  'not-assessed',
  'deadline',
  'consent-ended',
  'consent-ends',
  'harm-review',
  'retention-review',
  'consent-missing',
  'not-looked',
  'not-verified',
  'draft',
] as const
export type ActionKind = (typeof actionKinds)[number]

/** Days before its day from which a thing waits. */
export const actionDays = { 'consent-ends': 30, 'harm-review': 30, 'retention-review': 30, deadline: 60 } as const

/** One thing that waits: of which record, in which case, until when. What does not apply is null. */
export const ActionItem = v.strictObject({
  /** The incident, person, case or recipient; the key of a draft. */
  id: v.string(),
  title: v.string(),
  /** Whom else it concerns: the recipient of a consent, the instrument of a deadline. */
  also: v.nullable(v.string()),
  caseId: v.nullable(Id),
  reference: v.nullable(v.string()),
  day: v.nullable(Day),
  /** How many, where one line stands for several. */
  count: v.nullable(Count),
})
export type ActionItem = v.InferOutput<typeof ActionItem>

/** Everything of one kind that waits: how many, and the first of them. */
export const Action = v.strictObject({ kind: v.picklist(actionKinds), count: Count, first: v.array(ActionItem) })
export type Action = v.InferOutput<typeof Action>
