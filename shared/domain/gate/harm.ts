import type { DoNoHarm } from '../do-no-harm.ts'
import type { Limit } from './limit.ts'

type Input = { readonly caseId: string; readonly assessments: readonly DoNoHarm[]; readonly today: string }

/** What assessments of a case as a whole, or of one person, come to. */
export type Harm = { readonly decision: DoNoHarm['decision'] | null; readonly isReviewDue: boolean }

/** What the newest assessment of the case as a whole says. */
export function harmOfCase({ caseId, assessments, today }: Input): Harm {
  const ofCase = assessments.filter((assessment) => assessment.personId === null && assessment.caseId === caseId)
  return worstOf([ofCase], today)
}

/**
 * What is known of the danger to a person. The newest assessment of each case counts, and the strictest of those: a
 * danger does not end where a case does.
 */
export function harmOfPerson(personId: string, { assessments, today }: Input): Harm {
  const ofPerson = assessments.filter((assessment) => assessment.personId === personId)
  return worstOf([...Map.groupBy(ofPerson, ({ caseId }) => caseId).values()], today)
}

/**
 * The most that an assessment lets be said, before any consent is asked: nothing where it blocks. A pseudonym where
 * only a redacted account is allowed. An assessment that is past its review still limits: only a new one lifts it.
 */
export function limitByHarm({ decision }: Harm, subject: 'person' | 'case'): Limit | null {
  if (decision === 'block')
    return { level: 'withheld', reason: subject === 'case' ? 'case-blocked' : 'blocked', recipientId: null }
  if (decision === 'allow-redacted')
    return {
      level: 'pseudonym',
      reason: subject === 'case' ? 'case-redacted' : 'redacted',
      recipientId: null,
    }
  return null
}

const order = ['block', 'allow-redacted', 'allow'] as const

function worstOf(groups: readonly (readonly DoNoHarm[])[], today: string): Harm {
  const counting = groups.flatMap((group) => newestOf(group, today) ?? [])
  return {
    decision: order.find((decision) => counting.some((assessment) => assessment.decision === decision)) ?? null,
    isReviewDue: counting.some(({ reviewOn }) => reviewOn !== null && reviewOn < today),
  }
}

/** Only a block counts before its day: anything else would lift an earlier one too soon. */
function newestOf(assessments: readonly DoNoHarm[], today: string): DoNoHarm | null {
  const key = ({ decidedOn, createdAt, id }: DoNoHarm) => `${decidedOn} ${createdAt} ${id}`
  return assessments
    .filter(({ decision, decidedOn }) => decision === 'block' || decidedOn <= today)
    .reduce<DoNoHarm | null>((newest, next) => (newest === null || key(next) > key(newest) ? next : newest), null)
}
