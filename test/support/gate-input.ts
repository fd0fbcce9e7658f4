import type { Consent } from '../../shared/domain/consent.ts'
import type { DoNoHarm } from '../../shared/domain/do-no-harm.ts'
import type { GateInput, GatePerson, GateRecipient } from '../../shared/domain/gate/input.ts'

const stamp = {
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'A',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'A',
  version: 1,
}
export const gateLabels = {
  pseudonym: (index: number) => `Person ${index}`,
  role: 'a person',
  institution: 'the institution',
  withheld: '[withheld]',
}

/** A commissioner who is a target, named p1; `part` says what is otherwise. */
export function gatePerson(part: Partial<GatePerson> = {}): GatePerson {
  return {
    id: 'p1',
    kind: 'person',
    isOwnInstitution: false,
    displayName: 'Mara Vell',
    otherNames: [],
    pseudonym: '',
    role: 'a commissioner',
    capacity: null,
    institution: '',
    contacts: [],
    country: null,
    sex: null,
    ageGroup: null,
    classification: 'confidential',
    note: '',
    ...stamp,
    roles: ['target'],
    targetLevels: ['office-holder'],
    targetActs: ['thr-threat'],
    ...part,
  }
}

/** An informed consent of p1 to be named in full to r1; `part` says what is otherwise. */
export function gateConsent(part: Partial<Consent> = {}): Consent {
  return {
    id: 'c1',
    personId: 'p1',
    recipientId: 'r1',
    identityLevel: 'full-name',
    givenBy: 'self',
    givenByName: '',
    informedOf: ['purpose', 'recipients', 'risks', 'limits', 'right-to-withdraw'],
    hiddenFields: [],
    form: 'written',
    decidedOn: '2026-01-10',
    language: 'en',
    interpreter: '',
    witness: '',
    evidenceItemId: null,
    reviewOn: null,
    nameToGovernments: 'not-asked',
    nameInPublicReports: 'not-asked',
    note: '',
    withdrawnOn: null,
    withdrawnWhy: '',
    ...stamp,
    ...part,
  }
}

/** An assessment of p1 in the case; `part` says what is otherwise. */
export function gateAssessment(part: Partial<DoNoHarm> = {}): DoNoHarm {
  return {
    id: 'h1',
    caseId: 'case',
    personId: 'p1',
    assessor: 'B. Lead',
    decidedOn: '2026-02-01',
    risks: '',
    decision: 'block',
    reviewOn: null,
    ...stamp,
    ...part,
  }
}

export type GateGiven = {
  readonly who?: Partial<GatePerson>
  readonly others?: readonly Partial<GatePerson>[]
  readonly said?: readonly Partial<Consent>[]
  readonly danger?: readonly Partial<DoNoHarm>[]
  /** Profiles of the recipients r1, r2, …; one of the alliance where nothing is said. */
  readonly to?: readonly GateRecipient['profile'][]
  readonly level?: GateInput['bundleLevel']
}

/** What the gate is asked on 1 June 2026. */
export function gateInput({
  who = {},
  others = [],
  said = [],
  danger = [],
  to = ['ganhri'],
  level = 'full-name',
}: GateGiven): GateInput {
  return {
    caseId: 'case',
    people: [gatePerson(who), ...others.map(gatePerson)],
    consents: said.map((part, index) => gateConsent({ id: `c${index + 1}`, ...part })),
    assessments: danger.map((part, index) => gateAssessment({ id: `h${index + 1}`, ...part })),
    recipients: to.map((profile, index) => ({ id: `r${index + 1}`, profile })),
    bundleLevel: level,
    today: '2026-06-01',
    labels: gateLabels,
  }
}
