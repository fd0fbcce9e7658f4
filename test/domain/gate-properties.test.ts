import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers, type Consent, consentGivers, hiddenFields, informedTopics } from '../../shared/domain/consent.ts'
import { type DoNoHarm, harmDecisions } from '../../shared/domain/do-no-harm.ts'
import { isMoreIdentifying } from '../../shared/domain/gate/limit.ts'
import { gate } from '../../shared/domain/gate.ts'
import { personRoles } from '../../shared/domain/person.ts'
import { identityLevels } from '../../shared/vocabulary/identity-levels.ts'
import { codesOf } from '../../shared/vocabulary/term.ts'
import { gateAssessment, gateConsent, gateInput, gateLabels, gatePerson } from '../support/gate-input.ts'

const people = ['p1', 'p2', 'p3']
const day = fc.constantFrom('2026-01-10', '2026-03-01', '2026-05-31', '2026-06-01', '2026-06-02')
const level = fc.constantFrom(...codesOf(identityLevels))
const anyPerson = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom('person' as const, 'organisation' as const),
      roles: fc.uniqueArray(fc.constantFrom(...personRoles), { maxLength: 3 }),
      targetLevels: fc.constantFrom([], ['family' as const], ['staff' as const]),
      targetActs: fc.constantFrom([], ['lib-arrest' as const]),
      ageGroup: fc.constantFrom(null, 'child' as const),
    })
    .map((part) => gatePerson({ id, ...part }))
const anyConsent = fc
  .record({
    id: fc.uuid(),
    personId: fc.constantFrom(...people),
    recipientId: fc.constantFrom('r1', 'r2'),
    identityLevel: level,
    givenBy: fc.constantFrom(...consentGivers),
    givenByName: fc.constantFrom('', 'Somebody'),
    informedOf: fc.constantFrom<readonly Consent['informedOf'][number][]>([], informedTopics),
    hiddenFields: fc.subarray([...hiddenFields]),
    decidedOn: day,
    reviewOn: fc.option(day),
    withdrawnOn: fc.option(day, { freq: 5 }),
    nameToGovernments: fc.constantFrom(...answers),
    nameInPublicReports: fc.constantFrom(...answers),
  })
  .map((part): Consent => gateConsent({ ...part, hiddenFields: [...part.hiddenFields], informedOf: [...part.informedOf] }))
const anyAssessment = fc
  .record({
    id: fc.uuid(),
    caseId: fc.constantFrom('case', 'other'),
    personId: fc.option(fc.constantFrom(...people)),
    decision: fc.constantFrom(...harmDecisions),
    decidedOn: day,
    reviewOn: fc.option(day),
  })
  .map((part): DoNoHarm => gateAssessment(part))
const anyInput = fc
  .record({
    people: fc.tuple(anyPerson('p1'), anyPerson('p2'), anyPerson('p3')),
    consents: fc.array(anyConsent, { maxLength: 8 }),
    assessments: fc.array(anyAssessment, { maxLength: 4 }),
    recipients: fc.constantFrom(
      [{ id: 'r1', profile: 'ganhri' as const }],
      [
        { id: 'r1', profile: 'special-procedures' as const },
        { id: 'r2', profile: 'ohchr-reprisals' as const },
      ],
    ),
    bundleLevel: level,
  })
  .map((part) => ({ caseId: 'case', today: '2026-06-01', labels: gateLabels, ...part }))

describe('whatever is recorded', () => {
  test('nobody but an alleged author is named without a decision that holds for every recipient', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { personId, leavesAs, reason } of gate(input)) {
          if (leavesAs === 'withheld' || reason === 'alleged-author') continue
          const roles = input.people.find(({ id }) => id === personId)?.roles ?? []
          const asked = (recipientId: string) =>
            input.consents.some(
              (consent) => consent.personId === personId && consent.recipientId === recipientId && consent.withdrawnOn === null,
            )
          const isAuthor = roles.length > 0 && roles.every((role) => role === 'author')
          expect(isAuthor || input.recipients.every(({ id }) => asked(id))).toBe(true)
        }
      }),
      { seed: 1 },
    )
  })

  test('the order in which anything comes does not matter', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = {
          ...input,
          people: [...input.people].reverse(),
          consents: [...input.consents].reverse(),
          assessments: [...input.assessments].reverse(),
          recipients: [...input.recipients].reverse(),
        }
        expect(gate(turned)).toEqual(gate(input))
      }),
      { seed: 2 },
    )
  })

  test('a stricter decision never lets more be said of anybody', () => {
    fc.assert(
      fc.property(anyInput, anyConsent, (input, drawn) => {
        const before = gate(input)
        const now = before.find(({ personId }) => personId === drawn.personId)
        const isStricter = !isMoreIdentifying(drawn.identityLevel, now?.leavesAs ?? 'withheld')
        fc.pre(isStricter)
        const newest = { ...drawn, decidedOn: '2026-06-01', createdAt: '2026-06-01T00:00:00.000Z' }
        // What a relative's own decision hides of a family is taken back with it; the rest can only take away.
        fc.pre(!input.consents.some((consent) => consent.hiddenFields.includes('family')))
        expectNoMore(before, gate({ ...input, consents: [...input.consents, newest] }))
      }),
      { seed: 3 },
    )
  })

  test('a block, a recipient more or a narrower bundle never lets more be said of anybody', () => {
    fc.assert(
      fc.property(anyInput, anyAssessment, level, (input, drawn, bundleLevel) => {
        const before = gate(input)
        const block = { ...drawn, decision: 'block' as const, decidedOn: '2026-06-30' }
        expectNoMore(before, gate({ ...input, assessments: [...input.assessments, block] }))
        expectNoMore(before, gate({ ...input, recipients: [...input.recipients, { id: 'r3', profile: 'other' }] }))
        if (!isMoreIdentifying(bundleLevel, input.bundleLevel)) expectNoMore(before, gate({ ...input, bundleLevel }))
      }),
      { seed: 4 },
    )
  })

  test('several recipients get what the strictest of them would get alone', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const together = gate({ ...input, assessments: [] })
        for (const recipient of input.recipients) {
          const alone = gate({ ...input, assessments: [], recipients: [recipient] })
          expectNoMore(alone, together)
        }
      }),
      { seed: 5 },
    )
  })
})

describe('beside the level', () => {
  const first = (given: Parameters<typeof gateInput>[0]) => gate(gateInput(given))[0]

  test('a label stands where the name stood', () => {
    const label = (identityLevel: Consent['identityLevel'], who = {}) => first({ who, said: [{ identityLevel }] })?.label
    expect(label('full-name')).toBe('Mara Vell')
    expect(label('role-only')).toBe('a commissioner')
    expect(label('role-only', { role: '' })).toBe('a person')
    expect(label('pseudonym')).toBe('Person 0')
    expect(label('pseudonym', { pseudonym: 'Cedar' })).toBe('Cedar')
    expect(label('institution-only')).toBe('the institution')
    expect(label('withheld')).toBe('[withheld]')
    expect(label('withheld', { kind: 'organisation', isOwnInstitution: true })).toBe('the institution')
  })

  test('what any of the newest decisions hides is hidden, also by one that does not hold', () => {
    const said = [
      { hiddenFields: ['place' as const] },
      { recipientId: 'r2', withdrawnOn: '2026-02-01', hiddenFields: ['photo' as const] },
    ]
    expect(first({ to: ['ganhri', 'apf'], said })?.hiddenFields).toEqual(['photo', 'place'])
    expect(first({ said: [{ hiddenFields: ['photo'] }, { decidedOn: '2026-02-01' }] })?.hiddenFields).toEqual([])
  })

  test('warns of what ends soon, of what was not said, and of what the recipient must keep to', () => {
    expect(first({ said: [{ reviewOn: '2026-06-30' }] })?.warnings).toEqual(['ends-soon'])
    expect(first({ said: [{ informedOf: ['purpose', 'risks', 'right-to-withdraw'] }] })?.warnings).toEqual(['informed-in-part'])
    expect(first({ to: ['special-procedures'], said: [{ nameToGovernments: 'yes' }] })?.warnings).toEqual([
      'keep-from-public-reports',
    ])
    expect(first({ to: ['ohchr-reprisals'], said: [{ nameInPublicReports: 'yes' }] })?.warnings).toEqual([
      'keep-from-governments',
    ])
    expect(first({ said: [{}], danger: [{ decision: 'allow', reviewOn: '2026-05-01' }] })?.warnings).toEqual(['assessment-due'])
    expect(first({ said: [{ withdrawnOn: '2026-02-01', reviewOn: '2026-06-30' }] })?.warnings).toEqual([])
  })
})

function expectNoMore(before: ReturnType<typeof gate>, after: ReturnType<typeof gate>): void {
  for (const { personId, leavesAs } of after) {
    const was = before.find((outcome) => outcome.personId === personId)?.leavesAs ?? 'withheld'
    expect(isMoreIdentifying(leavesAs, was), `${personId}: ${was} → ${leavesAs}`).toBe(false)
  }
}
