import type { Consent } from '../../../shared/domain/consent.ts'
import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { GateLabels, GatePerson } from '../../../shared/domain/gate/input.ts'
import { gate } from '../../../shared/domain/gate.ts'
import type { PersonOutcome } from '../../../shared/domain/plan.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'

/** All that is known of a case when its people are to be named to somebody. */
export type CaseGate = {
  readonly caseId: string
  readonly people: readonly GatePerson[]
  readonly consents: readonly Consent[]
  readonly assessments: readonly DoNoHarm[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly labels: GateLabels
}

/** How each person of a case would leave to one recipient: the very gate that an export asks. */
export function outcomesTo(of: CaseGate, recipient: Pick<Recipient, 'id' | 'profile'>): ReadonlyMap<string, PersonOutcome> {
  const outcomes = gate({ ...of, recipients: [recipient], bundleLevel: 'full-name' })
  return new Map(outcomes.map((outcome) => [outcome.personId, outcome]))
}

/** How a person would leave if this decision were recorded now. */
export function outcomeWith(
  of: CaseGate,
  recipient: Pick<Recipient, 'id' | 'profile'>,
  decision: Omit<Consent, 'id' | 'withdrawnOn' | 'withdrawnWhy' | keyof Stamp>,
): PersonOutcome | undefined {
  const at = `${of.today}T23:59:59.999Z`
  const stamp: Stamp = { createdAt: at, createdBy: '', changedAt: at, changedBy: '', version: 1 }
  const recorded: Consent = { id: '~', ...decision, withdrawnOn: null, withdrawnWhy: '', ...stamp }
  const others = of.consents.filter(
    ({ personId, recipientId }) => personId !== decision.personId || recipientId !== decision.recipientId,
  )
  return outcomesTo({ ...of, consents: [...others, recorded] }, recipient).get(decision.personId)
}

type Stamp = Pick<Consent, 'createdAt' | 'createdBy' | 'changedAt' | 'changedBy' | 'version'>
