import { describe, expect, it } from 'vitest'
import { decisionOn, decisionsAbout, monthsAfter } from '../../../renderer/features/consent/decision.ts'
import type { Consent } from '../../../shared/domain/consent.ts'
import { daysBetween } from '../../../shared/domain/local-day.ts'
import { someConsent } from '../../support/some-records.ts'

const person = { id: 'p', roles: ['target' as const] }
const today = '2026-05-10'

function consent(part: Partial<Consent>): Consent {
  return {
    ...someConsent,
    id: '1',
    personId: 'p',
    recipientId: 'r',
    identityLevel: 'full-name',
    givenBy: 'self',
    form: 'written',
    decidedOn: '2026-04-01',
    reviewOn: null,
    nameToGovernments: 'not-asked',
    nameInPublicReports: 'not-asked',
    note: '',
    withdrawnOn: null,
    withdrawnWhy: '',
    createdAt: '2026-04-01T10:00:00.000Z',
    createdBy: 'A. Tester',
    changedAt: '2026-04-01T10:00:00.000Z',
    changedBy: 'A. Tester',
    version: 1,
    ...part,
  }
}

const stateOf = (...consents: readonly Consent[]) => decisionOn(today, person, 'r', consents).state

describe('the decision that counts', () => {
  it('is none where nobody was asked, or only about another recipient or another person', () => {
    expect(stateOf()).toBe('none')
    expect(stateOf(consent({ recipientId: 'other' }), consent({ personId: 'other' }))).toBe('none')
  })

  it('is the newest one, by the day of the decision, then by when it was recorded', () => {
    const older = consent({ id: 'a', decidedOn: '2026-04-01', identityLevel: 'full-name' })
    const newer = consent({ id: 'b', decidedOn: '2026-04-02', identityLevel: 'pseudonym' })
    const newest = consent({ id: 'c', decidedOn: '2026-04-02', createdAt: '2026-04-02T11:00:00.000Z' })
    expect(decisionsAbout([newer, older, newest], 'p', 'r').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('does not come back to an earlier one when it is withdrawn or has expired', () => {
    const earlier = consent({ id: 'a', decidedOn: '2026-01-01' })
    expect(stateOf(earlier, consent({ id: 'b', withdrawnOn: '2026-05-01' }))).toBe('withdrawn')
    expect(stateOf(earlier, consent({ id: 'b', reviewOn: '2026-05-09' }))).toBe('expired')
  })

  it('holds on its last day, and from its first', () => {
    expect(stateOf(consent({ reviewOn: today }))).toBe('valid')
    expect(stateOf(consent({ decidedOn: today }))).toBe('valid')
    expect(stateOf(consent({ decidedOn: '2026-05-11' }))).toBe('not-yet')
  })

  it('is not needed for somebody who is in the case as alleged author only', () => {
    expect(decisionOn(today, { id: 'p', roles: ['author'] }, 'r', []).state).toBe('author')
    expect(decisionOn(today, { id: 'p', roles: ['author', 'witness'] }, 'r', []).state).toBe('none')
    expect(decisionOn(today, { id: 'p', roles: [] }, 'r', []).state).toBe('none')
  })

  it('counts days over the change of the clocks and of the year', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1)
  })

  it('counts months to the last day of a shorter month', () => {
    expect(monthsAfter('2026-05-10', 12)).toBe('2027-05-10')
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28')
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  })
})
