import { describe, expect, test } from 'vitest'
import type { GatePerson } from '../../shared/domain/gate/input.ts'
import { gate } from '../../shared/domain/gate.ts'
import type { PersonOutcome } from '../../shared/domain/plan.ts'
import { type GateGiven, gateInput } from '../support/gate-input.ts'

type Row = readonly [name: string, given: GateGiven, leavesAs: PersonOutcome['leavesAs'], reason: PersonOutcome['reason']]

const organisation = { kind: 'organisation', displayName: 'Commission of Liravia', role: '' } as const
const institution = { ...organisation, isOwnInstitution: true } as const
const byRepresentative = { givenBy: 'institution-representative', givenByName: 'Ilsabe Marrenvaux, Chairperson' } as const
const byFamily = { givenBy: 'family', givenByName: 'Lorian Teskouet, husband' } as const
const byLawyer = { givenBy: 'legal-representative', givenByName: 'Counsel Q. Ortev' } as const
const narrower = { identityLevel: 'role-only', decidedOn: '2026-03-01' } as const

const decisions: readonly Row[] = [
  ['nobody asked', {}, 'withheld', 'no-decision'],
  ['consent in full', { said: [{}] }, 'full-name', 'consented'],
  ['consent for another recipient only', { said: [{ recipientId: 'r2' }] }, 'withheld', 'no-decision'],
  ['consent of another person only', { said: [{ personId: 'p2' }] }, 'withheld', 'no-decision'],
  ['consent to the role only', { said: [{ identityLevel: 'role-only' }] }, 'role-only', 'limited-by-consent'],
  ['consent to a pseudonym', { said: [{ identityLevel: 'pseudonym' }] }, 'pseudonym', 'limited-by-consent'],
  ['consent to the institution', { said: [{ identityLevel: 'institution-only' }] }, 'institution-only', 'limited-by-consent'],
  ['consent to statistics', { said: [{ identityLevel: 'aggregate-only' }] }, 'aggregate-only', 'limited-by-consent'],
  ['refused', { said: [{ identityLevel: 'withheld' }] }, 'withheld', 'limited-by-consent'],
  ['withdrawn', { said: [{ withdrawnOn: '2026-02-01' }] }, 'withheld', 'withdrawn'],
  ['withdrawn with effect from a later day', { said: [{ withdrawnOn: '2027-01-01' }] }, 'withheld', 'withdrawn'],
  ['review day passed', { said: [{ reviewOn: '2026-05-31' }] }, 'withheld', 'expired'],
  ['review day is today', { said: [{ reviewOn: '2026-06-01' }] }, 'full-name', 'consented'],
  ['decided in the future', { said: [{ decidedOn: '2026-06-02' }] }, 'withheld', 'not-yet-valid'],
  ['decided today', { said: [{ decidedOn: '2026-06-01' }] }, 'full-name', 'consented'],
  ['a newer, narrower decision counts', { said: [{}, narrower] }, 'role-only', 'limited-by-consent'],
  ['a newer, wider decision counts', { said: [narrower, { decidedOn: '2026-04-01' }] }, 'full-name', 'consented'],
  [
    'a withdrawn newer decision does not bring the older one back',
    { said: [{}, { ...narrower, withdrawnOn: '2026-03-02' }] },
    'withheld',
    'withdrawn',
  ],
  [
    'an expired newer decision does not bring the older one back',
    { said: [{}, { ...narrower, reviewOn: '2026-03-02' }] },
    'withheld',
    'expired',
  ],
  [
    'of two decisions of one day the one recorded later counts',
    { said: [{ createdAt: '2026-01-10T12:00:00.000Z', identityLevel: 'withheld' }, { createdAt: '2026-01-10T11:00:00.000Z' }] },
    'withheld',
    'limited-by-consent',
  ],
  [
    'a refusal that is withdrawn allows nothing',
    { said: [{ identityLevel: 'withheld', withdrawnOn: '2026-02-01' }] },
    'withheld',
    'withdrawn',
  ],
]

const informed: readonly Row[] = [
  ['told of nothing, as in records of the first version', { said: [{ informedOf: [] }] }, 'withheld', 'not-informed'],
  [
    'not told of the purpose',
    { said: [{ informedOf: ['risks', 'right-to-withdraw', 'recipients', 'limits'] }] },
    'withheld',
    'not-informed',
  ],
  [
    'not told of the risks',
    { said: [{ informedOf: ['purpose', 'right-to-withdraw', 'recipients', 'limits'] }] },
    'withheld',
    'not-informed',
  ],
  [
    'not told of the right to withdraw',
    { said: [{ informedOf: ['purpose', 'risks', 'recipients', 'limits'] }] },
    'withheld',
    'not-informed',
  ],
  [
    'told of the three that matter most',
    { said: [{ informedOf: ['purpose', 'risks', 'right-to-withdraw'] }] },
    'full-name',
    'consented',
  ],
  ['a role needs informing too', { said: [{ identityLevel: 'role-only', informedOf: ['purpose'] }] }, 'withheld', 'not-informed'],
  [
    'whoever refuses need not have been told anything',
    { said: [{ identityLevel: 'withheld', informedOf: [] }] },
    'withheld',
    'limited-by-consent',
  ],
]

const givers: readonly Row[] = [
  ['the family of somebody who can be asked', { said: [byFamily] }, 'withheld', 'giver-not-entitled'],
  ['the family of somebody killed', { who: { targetActs: ['phy-killing'] }, said: [byFamily] }, 'full-name', 'consented'],
  [
    'the family of somebody disappeared',
    { who: { targetActs: ['lib-disappearance'] }, said: [byFamily] },
    'full-name',
    'consented',
  ],
  [
    'the family of somebody held',
    { who: { targetActs: ['jud-criminal', 'lib-arrest'] }, said: [byFamily] },
    'full-name',
    'consented',
  ],
  ['the family of a child', { who: { ageGroup: 'child' }, said: [byFamily] }, 'full-name', 'consented'],
  ['family without a name', { who: { ageGroup: 'child' }, said: [{ givenBy: 'family' }] }, 'withheld', 'giver-not-named'],
  ['the family refuses', { said: [{ ...byFamily, identityLevel: 'withheld' }] }, 'withheld', 'limited-by-consent'],
  ['a legal representative without a mandate', { said: [byLawyer] }, 'withheld', 'giver-not-entitled'],
  [
    'a legal representative whose mandate is in the vault',
    { said: [{ ...byLawyer, evidenceItemId: 'e1' }] },
    'full-name',
    'consented',
  ],
  [
    'a legal representative of somebody held',
    { who: { targetActs: ['lib-arrest'] }, said: [byLawyer] },
    'full-name',
    'consented',
  ],
  [
    'a legal representative without a name',
    { said: [{ givenBy: 'legal-representative', evidenceItemId: 'e1' }] },
    'withheld',
    'giver-not-named',
  ],
  ['the institution for one of its people', { said: [byRepresentative] }, 'withheld', 'giver-not-entitled'],
]

const institutions: readonly Row[] = [
  ['the own institution, nobody asked', { who: institution }, 'withheld', 'no-decision'],
  [
    'the own institution by its authorised representative',
    { who: institution, said: [byRepresentative] },
    'full-name',
    'consented',
  ],
  ['the own institution by somebody for themselves', { who: institution, said: [{}] }, 'withheld', 'giver-not-entitled'],
  [
    'the own institution by a lawyer',
    { who: institution, said: [{ ...byLawyer, evidenceItemId: 'e1' }] },
    'withheld',
    'giver-not-entitled',
  ],
  [
    'the own institution by a representative nobody names',
    { who: institution, said: [{ givenBy: 'institution-representative' }] },
    'withheld',
    'giver-not-named',
  ],
  [
    'the own institution, withdrawn',
    { who: institution, said: [{ ...byRepresentative, withdrawnOn: '2026-02-01' }] },
    'withheld',
    'withdrawn',
  ],
  ['another organisation that was attacked', { who: organisation }, 'withheld', 'no-decision'],
  ['another organisation by its representative', { who: organisation, said: [byRepresentative] }, 'full-name', 'consented'],
  ['an organisation as alleged author', { who: { ...organisation, roles: ['author'] } }, 'full-name', 'alleged-author'],
  ['an organisation that is only named in a text', { who: { ...organisation, roles: [] } }, 'withheld', 'no-decision'],
]

const thirdParties: readonly Row[] = [
  ['a witness', { who: { roles: ['witness'] } }, 'withheld', 'no-decision'],
  ['a source', { who: { roles: ['source'] } }, 'withheld', 'no-decision'],
  ['a relative', { who: { roles: ['relative'] } }, 'withheld', 'no-decision'],
  ['a colleague', { who: { roles: ['colleague'] } }, 'withheld', 'no-decision'],
  ['a contact', { who: { roles: ['contact'] } }, 'withheld', 'no-decision'],
  ['the collector of the evidence', { who: { roles: ['collector'] } }, 'withheld', 'no-decision'],
  ['somebody who is only named in a text', { who: { roles: [] } }, 'withheld', 'no-decision'],
  [
    'a source who decided',
    { who: { roles: ['source'] }, said: [{ identityLevel: 'pseudonym' }] },
    'pseudonym',
    'limited-by-consent',
  ],
  ['an alleged author', { who: { roles: ['author'] } }, 'full-name', 'alleged-author'],
  ['an alleged author who is a target too', { who: { roles: ['author', 'target'] } }, 'withheld', 'no-decision'],
  ['an alleged author who is a source too', { who: { roles: ['author', 'source'] } }, 'withheld', 'no-decision'],
  ['an alleged author with a decision', { who: { roles: ['author'] }, said: [narrower] }, 'role-only', 'limited-by-consent'],
]

const recipients: readonly Row[] = [
  ['two recipients, both allowed', { to: ['ganhri', 'apf'], said: [{}, { recipientId: 'r2' }] }, 'full-name', 'consented'],
  [
    'two recipients, the strictest counts',
    { to: ['ganhri', 'apf'], said: [{}, { recipientId: 'r2', identityLevel: 'pseudonym' }] },
    'pseudonym',
    'limited-by-consent',
  ],
  ['two recipients, one without a decision', { to: ['ganhri', 'apf'], said: [{}] }, 'withheld', 'no-decision'],
  [
    'two recipients, one withdrawn',
    { to: ['ganhri', 'apf'], said: [{}, { recipientId: 'r2', withdrawnOn: '2026-02-01' }] },
    'withheld',
    'withdrawn',
  ],
  [
    'three recipients, the last one publishes',
    { to: ['ganhri', 'apf', 'ohchr-reprisals'], said: [{}, { recipientId: 'r2' }, { recipientId: 'r3' }] },
    'pseudonym',
    'name-not-in-public-reports',
  ],
  ['no recipient at all', { to: [], said: [{}] }, 'withheld', 'no-decision'],
  [
    'Special Procedures, name to Governments',
    { to: ['special-procedures'], said: [{ nameToGovernments: 'yes' }] },
    'full-name',
    'consented',
  ],
  [
    'Special Procedures, not asked about Governments',
    { to: ['special-procedures'], said: [{ nameInPublicReports: 'yes' }] },
    'pseudonym',
    'name-not-to-governments',
  ],
  [
    'Special Procedures, no to Governments',
    { to: ['special-procedures'], said: [{ nameToGovernments: 'no' }] },
    'pseudonym',
    'name-not-to-governments',
  ],
  [
    'Special Procedures, role only',
    { to: ['special-procedures'], said: [{ identityLevel: 'role-only' }] },
    'role-only',
    'limited-by-consent',
  ],
  [
    'report on reprisals, name in public',
    { to: ['ohchr-reprisals'], said: [{ nameInPublicReports: 'yes' }] },
    'full-name',
    'consented',
  ],
  [
    'report on reprisals, Governments only',
    { to: ['ohchr-reprisals'], said: [{ nameToGovernments: 'yes' }] },
    'pseudonym',
    'name-not-in-public-reports',
  ],
  [
    'report on reprisals, no to public',
    { to: ['ohchr-reprisals'], said: [{ nameInPublicReports: 'no' }] },
    'pseudonym',
    'name-not-in-public-reports',
  ],
  ['a treaty body asks neither question', { to: ['treaty-body'], said: [{}] }, 'full-name', 'consented'],
  ['the level of the bundle limits', { level: 'role-only', said: [{}] }, 'role-only', 'limited-by-bundle'],
  ['the level of the bundle gives nothing', { level: 'full-name', said: [narrower] }, 'role-only', 'limited-by-consent'],
  [
    'the level of the bundle does not hide an author',
    { level: 'pseudonym', who: { roles: ['author'] } },
    'full-name',
    'alleged-author',
  ],
]

const dangers: readonly Row[] = [
  ['a block wins over consent', { said: [{}], danger: [{}] }, 'withheld', 'blocked'],
  ['a block of the case wins over consent', { said: [{}], danger: [{ personId: null }] }, 'withheld', 'case-blocked'],
  ['a block hides an author', { who: { roles: ['author'] }, danger: [{}] }, 'withheld', 'blocked'],
  ['a block hides the institution', { who: institution, said: [byRepresentative], danger: [{}] }, 'withheld', 'blocked'],
  ['a block past its review stays', { said: [{}], danger: [{ reviewOn: '2026-03-01' }] }, 'withheld', 'blocked'],
  ['a block counts before its day', { said: [{}], danger: [{ decidedOn: '2026-07-01' }] }, 'withheld', 'blocked'],
  [
    'a newer assessment lifts a block',
    { said: [{}], danger: [{}, { decision: 'allow', decidedOn: '2026-03-01' }] },
    'full-name',
    'consented',
  ],
  [
    'an assessment of a later day lifts nothing yet',
    { said: [{}], danger: [{}, { decision: 'allow', decidedOn: '2026-07-01' }] },
    'withheld',
    'blocked',
  ],
  ['a newer block counts', { said: [{}], danger: [{ decision: 'allow' }, { decidedOn: '2026-03-01' }] }, 'withheld', 'blocked'],
  [
    'a block in another case counts here',
    { said: [{}], danger: [{ caseId: 'other' }, { decision: 'allow', decidedOn: '2026-03-01' }] },
    'withheld',
    'blocked',
  ],
  [
    'a block of another case as a whole does not',
    { said: [{}], danger: [{ caseId: 'other', personId: null }] },
    'full-name',
    'consented',
  ],
  ['a block of another person does not', { said: [{}], danger: [{ personId: 'p2' }] }, 'full-name', 'consented'],
  ['a redacted account limits to a pseudonym', { said: [{}], danger: [{ decision: 'allow-redacted' }] }, 'pseudonym', 'redacted'],
  [
    'a redacted account of the case',
    { said: [{}], danger: [{ decision: 'allow-redacted', personId: null }] },
    'pseudonym',
    'case-redacted',
  ],
  [
    'a redacted account allows nobody who refused',
    { said: [{ identityLevel: 'withheld' }], danger: [{ decision: 'allow-redacted' }] },
    'withheld',
    'limited-by-consent',
  ],
  ['allowed, but nobody asked', { danger: [{ decision: 'allow' }] }, 'withheld', 'no-decision'],
  [
    'allowed once, review passed: nothing is taken away',
    { said: [{}], danger: [{ decision: 'allow', reviewOn: '2026-03-01' }] },
    'full-name',
    'consented',
  ],
]

const relative: Partial<GatePerson> = { id: 'p2', roles: ['relative'] }
const families: readonly Row[] = [
  [
    'a relative with a consent, nobody hides their family',
    { who: { roles: ['relative'] }, said: [{}] },
    'full-name',
    'consented',
  ],
  [
    'a relative with a consent, a target hides the family',
    { who: { roles: ['relative'] }, others: [{ id: 'p2' }], said: [{}, { personId: 'p2', hiddenFields: ['family'] }] },
    'withheld',
    'family-hidden',
  ],
  [
    'a target of the family level, a target hides the family',
    { who: { targetLevels: ['family'] }, others: [{ id: 'p2' }], said: [{}, { personId: 'p2', hiddenFields: ['family'] }] },
    'withheld',
    'family-hidden',
  ],
  [
    'the target who hides the family is named',
    { others: [relative], said: [{ hiddenFields: ['family'] }, { personId: 'p2' }] },
    'full-name',
    'consented',
  ],
  [
    'what a relative hides hides no family',
    { who: { roles: ['relative'] }, said: [{ hiddenFields: ['family'] }] },
    'full-name',
    'consented',
  ],
]

const all = [...decisions, ...informed, ...givers, ...institutions, ...thirdParties, ...recipients, ...dangers, ...families]

describe('the gate', () => {
  test.each(all)('%s', (_name, given, leavesAs, reason) => {
    const outcome = gate(gateInput(given)).find(({ personId }) => personId === 'p1')
    expect({ leavesAs: outcome?.leavesAs, reason: outcome?.reason }).toEqual({ leavesAs, reason })
  })

  test('is shown by a table of at least 60 cases, each with another name', () => {
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(60)
  })
})
