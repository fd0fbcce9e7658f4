import type { ActTypeCode } from '../../vocabulary/act-types.ts'
import type { IdentityLevelCode } from '../../vocabulary/identity-levels.ts'
import type { RecipientProfileCode } from '../../vocabulary/recipient-profiles.ts'
import type { TargetLevelCode } from '../../vocabulary/target-levels.ts'
import type { Consent } from '../consent.ts'
import type { DoNoHarm } from '../do-no-harm.ts'
import type { InvolvedPerson } from '../person.ts'

/** A person or organisation as the case knows them: with the levels and acts of the incidents that they are a target of. */
export type GatePerson = InvolvedPerson & {
  readonly targetLevels: readonly TargetLevelCode[]
  readonly targetActs: readonly ActTypeCode[]
}

export type GateRecipient = { readonly id: string; readonly profile: RecipientProfileCode }

/** Words that stand for a name, in the language of the bundle. */
export type GateLabels = {
  /** A stand-in for the person with this place (from 0) in the case: "Person A". */
  readonly pseudonym: (index: number) => string
  readonly role: string
  readonly institution: string
  readonly withheld: string
}

/** Everything that decides how people leave. The order of none of the lists matters. */
export type GateInput = {
  readonly caseId: string
  readonly people: readonly GatePerson[]
  /** Every decision about these people. */
  readonly consents: readonly Consent[]
  /** Every do-no-harm assessment of the case, and of these people in whatever case. */
  readonly assessments: readonly DoNoHarm[]
  readonly recipients: readonly GateRecipient[]
  /** The most identifying level that this bundle may have. */
  readonly bundleLevel: IdentityLevelCode
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly labels: GateLabels
}
