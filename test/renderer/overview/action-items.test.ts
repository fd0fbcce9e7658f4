import { describe, expect, it } from 'vitest'
import { actionItems, type CaseState } from '../../../renderer/features/overview/action-items.ts'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { InvolvedPerson, PersonRole } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { someConsent, somePerson } from '../../support/some-records.ts'

const stamp = {
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: '',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: '',
  version: 1,
}
const today = '2026-04-18'
const recipient = (trust: Recipient['trust']): Recipient => ({
  id: 'desk',
  name: 'Protection desk',
  organisation: '',
  profile: 'ganhri',
  language: 'en',
  note: '',
  ageRecipient: '',
  sshKey: null,
  fingerprint: '',
  trust,
  trustNote: '',
  ...stamp,
})
const person = (id: string, ...roles: PersonRole[]): InvolvedPerson => ({
  ...somePerson,
  id,
  displayName: `Person ${id}`,
  otherNames: [],
  pseudonym: '',
  role: '',
  capacity: null,
  institution: '',
  contacts: [],
  country: null,
  note: '',
  roles,
  ...stamp,
})
const consent = (personId: string, part: Partial<Consent>): Consent => ({
  ...someConsent,
  id: `${personId} ${part.decidedOn ?? ''}`,
  personId,
  recipientId: 'desk',
  identityLevel: 'full-name',
  givenBy: 'self',
  form: 'written',
  decidedOn: '2026-01-05',
  reviewOn: null,
  nameToGovernments: 'not-asked',
  nameInPublicReports: 'not-asked',
  note: '',
  withdrawnOn: null,
  withdrawnWhy: '',
  ...stamp,
  ...part,
})
const state = (part: Partial<CaseState>): CaseState => ({
  id: 'case',
  reference: '2026-014',
  people: [],
  consents: [],
  evidence: [],
  ...part,
})

describe('what needs action', () => {
  it('is nothing in a vault where everything is decided', () => {
    const settled = state({ people: [person('a', 'target')], consents: [consent('a', {})], evidence: [{ peopleReviewed: true }] })
    expect(actionItems([settled], [recipient('met')], today)).toEqual([])
  })

  it('names consents that end within thirty days, and those that ended, the soonest first', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, 'target'))
    const consents = [
      consent('a', { reviewOn: '2026-05-18' }),
      consent('b', { reviewOn: '2026-04-17' }),
      consent('c', { reviewOn: '2026-05-19' }),
      consent('d', { reviewOn: '2026-04-20', withdrawnOn: '2026-04-01' }),
    ]
    expect(actionItems([state({ people, consents })], [recipient('met')], today)).toMatchObject([
      { kind: 'consent-ended', person: 'Person b', day: '2026-04-17' },
      { kind: 'consent-ends', person: 'Person a', day: '2026-05-18' },
    ])
  })

  it('looks at the newest decision only', () => {
    const consents = [consent('a', { reviewOn: '2026-04-17' }), consent('a', { decidedOn: '2026-02-01', reviewOn: null })]
    expect(actionItems([state({ people: [person('a', 'target')], consents })], [recipient('met')], today)).toEqual([])
  })

  it('counts people about whom nothing was decided, but not alleged authors', () => {
    const people = [person('a', 'target'), person('b', 'author'), person('c')]
    expect(actionItems([state({ people })], [recipient('met')], today)).toEqual([
      { kind: 'consent-missing', caseId: 'case', reference: '2026-014', count: 2 },
    ])
  })

  it('asks for no consent while there is no recipient to give it for', () => {
    expect(actionItems([state({ people: [person('a', 'target')] })], [], today)).toEqual([])
  })

  it('names keys that nobody verified, and counts files that nobody has looked at', () => {
    const evidence = [{ peopleReviewed: false }, { peopleReviewed: true }, { peopleReviewed: false }]
    expect(actionItems([state({ evidence })], [recipient('not-verified')], today)).toEqual([
      { kind: 'not-verified', recipientId: 'desk', name: 'Protection desk' },
      { kind: 'not-looked', caseId: 'case', reference: '2026-014', count: 2 },
    ])
  })
})
