import * as v from 'valibot'
import { type AssessmentCode, assessments } from '../vocabulary/assessments.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Count } from './fields.ts'
import type { ConsentFault } from './gate/consent.ts'

/**
 * By what incidents are counted. An incident counts once in each row that it belongs to: one with three acts counts once
 * under each act, and once in the total; so the rows of such a table may add up to more than its total.
 */
export const dimensions = [
  'month',
  'act',
  'actGroup',
  'targetLevel',
  'authorType',
  'authorState',
  'country',
  'worldRegion',
  'region',
  'assessment',
] as const
export type Dimension = (typeof dimensions)[number]

/** Assessments in the order in which parts of a bar stand: from what is surest to what is not. */
export const assessmentOrder = [
  'verified',
  'likely',
  'under-assessment',
  'alleged',
  'unfounded',
] as const satisfies readonly AssessmentCode[]

/** How many incidents have each assessment; what is not named has none. */
export const ByAssessment = v.partial(v.strictObject(v.entriesFromList(codesOf(assessments), Count)))
export type ByAssessment = v.InferOutput<typeof ByAssessment>

/**
 * One row of a table of figures. `key` is a code of the vocabulary, a country, an M49 region, a month (`YYYY-MM`, or `YYYY`
 * where only the year is known); null where it is not known or was not entered.
 */
export const FigureRow = v.strictObject({
  key: v.nullable(v.string()),
  /** Of a region of a country: the country; null otherwise. */
  within: v.nullable(v.string()),
  total: Count,
  by: ByAssessment,
})
export type FigureRow = v.InferOutput<typeof FigureRow>

/** Why an incident may not count in anything that leaves the vault; the first that holds is the one that is named. */
export const leaveOutReasons = ['do-no-harm', 'withdrawn', 'withheld', 'expired', 'not-valid', 'no-decision'] as const
export type LeaveOutReason = (typeof leaveOutReasons)[number]

export const LeftOut = v.strictObject({
  total: Count,
  reasons: v.array(v.strictObject({ reason: v.picklist(leaveOutReasons), count: Count })),
})
export type LeftOut = v.InferOutput<typeof LeftOut>

/** Figures of the incidents that a filter means. */
export const IncidentFigures = v.strictObject({
  total: Count,
  by: ByAssessment,
  /** Incidents that the filter means and that are not counted; null where everything was counted. */
  leftOut: v.nullable(LeftOut),
  tables: v.strictObject(v.entriesFromList(dimensions, v.array(FigureRow))),
})
export type IncidentFigures = v.InferOutput<typeof IncidentFigures>

/** The state of one person's consents, whoever the recipient: the newest decision for each recipient counts. */
export type ConsentState = {
  readonly hasValid: boolean
  readonly hasWithdrawn: boolean
  readonly hasWithheld: boolean
  readonly hasExpired: boolean
  /** Given by somebody who may not, or without being told what is needed. */
  readonly hasInvalid: boolean
}

/** The newest decision about a person for one recipient, and why it does not hold (`gate/consent.ts`), or null. */
export type NewestDecision = { readonly identityLevel: string; readonly fault: ConsentFault | null }

/** What the newest decisions about one person, one for each recipient, say together. */
export function consentState(newest: readonly NewestDecision[]): ConsentState {
  const allowing = newest.filter(({ identityLevel }) => identityLevel !== 'withheld')
  const has = (...faults: (ConsentFault | null)[]) => allowing.some(({ fault }) => faults.includes(fault))
  return {
    hasValid: has(null),
    hasWithdrawn: newest.some(({ fault }) => fault === 'withdrawn'),
    hasWithheld: newest.some(({ identityLevel, fault }) => identityLevel === 'withheld' && fault !== 'withdrawn'),
    hasExpired: has('expired'),
    hasInvalid: has('giver-not-entitled', 'giver-not-named', 'not-informed'),
  }
}

/**
 * Why an incident may not count in a figure that leaves the vault; null where it may. Figures go to no recipient in
 * particular, so the strictest reading holds: every natural person of the register who is a target has a valid decision
 * better than `withheld` for somebody (`aggregate-only` is enough), and nobody of them has withdrawn, or decided to be
 * withheld, for anybody; neither the case nor one of these persons is blocked by do-no-harm. Targets that are not
 * registered, and organisations, do not stop a figure: it says nothing of them.
 */
export function leaveOutReason(incident: {
  readonly isCaseBlocked: boolean
  readonly persons: readonly { readonly isBlocked: boolean; readonly consent: ConsentState }[]
}): LeaveOutReason | null {
  const { isCaseBlocked, persons } = incident
  if (isCaseBlocked || persons.some(({ isBlocked }) => isBlocked)) return 'do-no-harm'
  if (persons.some(({ consent }) => consent.hasWithdrawn)) return 'withdrawn'
  if (persons.some(({ consent }) => consent.hasWithheld)) return 'withheld'
  const without = persons.filter(({ consent }) => !consent.hasValid)
  if (without.length === 0) return null
  if (without.some(({ consent }) => consent.hasExpired)) return 'expired'
  return without.some(({ consent }) => consent.hasInvalid) ? 'not-valid' : 'no-decision'
}

/** The month of a date as far as it is known: `YYYY-MM`, else `YYYY`, else null. */
export function monthOf(startValue: string | null): string | null {
  return startValue === null ? null : startValue.slice(0, 7)
}
