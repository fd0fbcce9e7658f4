import { describe, expect, test } from 'vitest'
import type { Consent } from '../../shared/domain/consent.ts'
import { gate } from '../../shared/domain/gate.ts'
import type { InvolvedPerson, PersonRole } from '../../shared/domain/person.ts'
import { someConsent, somePerson } from '../support/some-records.ts'

const stamp = {
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'A',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'A',
  version: 1,
}
const labels = {
  pseudonym: (index: number) => `Person ${index}`,
  role: 'a person',
  institution: 'the institution',
  withheld: '[withheld]',
}

function person(roles: readonly PersonRole[], part: Partial<InvolvedPerson> = {}): InvolvedPerson {
  return {
    ...somePerson,
    id: 'p1',
    displayName: 'Mara Vell',
    otherNames: [],
    pseudonym: '',
    role: 'a commissioner',
    capacity: null,
    institution: '',
    contacts: [],
    country: null,
    note: '',
    ...stamp,
    roles: [...roles],
    ...part,
  }
}

function consent(part: Partial<Consent>): Consent {
  return {
    ...someConsent,
    id: 'c1',
    personId: 'p1',
    recipientId: 'r1',
    identityLevel: 'full-name',
    givenBy: 'self',
    form: 'written',
    decidedOn: '2026-01-10',
    reviewOn: null,
    nameToGovernments: 'yes',
    nameInPublicReports: 'not-asked',
    note: '',
    withdrawnOn: null,
    withdrawnWhy: '',
    ...stamp,
    ...part,
  }
}

type Row = readonly [
  name: string,
  roles: readonly PersonRole[],
  consents: readonly Partial<Consent>[],
  recipients: readonly string[],
  bundleLevel: Consent['identityLevel'],
  leavesAs: Consent['identityLevel'],
  reason: string,
]

const rows: readonly Row[] = [
  ['nobody asked', ['target'], [], ['r1'], 'full-name', 'withheld', 'no-decision'],
  ['consent in full', ['target'], [{}], ['r1'], 'full-name', 'full-name', 'consented'],
  ['consent for another recipient only', ['target'], [{ recipientId: 'r2' }], ['r1'], 'full-name', 'withheld', 'no-decision'],
  ['consent of another person only', ['target'], [{ personId: 'p2' }], ['r1'], 'full-name', 'withheld', 'no-decision'],
  [
    'consent to the role only',
    ['target'],
    [{ identityLevel: 'role-only' }],
    ['r1'],
    'full-name',
    'role-only',
    'limited-by-consent',
  ],
  [
    'consent to a pseudonym',
    ['witness'],
    [{ identityLevel: 'pseudonym' }],
    ['r1'],
    'full-name',
    'pseudonym',
    'limited-by-consent',
  ],
  [
    'consent to statistics only',
    ['witness'],
    [{ identityLevel: 'aggregate-only' }],
    ['r1'],
    'full-name',
    'aggregate-only',
    'limited-by-consent',
  ],
  ['refused', ['target'], [{ identityLevel: 'withheld' }], ['r1'], 'full-name', 'withheld', 'limited-by-consent'],
  ['withdrawn', ['target'], [{ withdrawnOn: '2026-02-01' }], ['r1'], 'full-name', 'withheld', 'withdrawn'],
  [
    'withdrawn with effect from a later day',
    ['target'],
    [{ withdrawnOn: '2027-01-01' }],
    ['r1'],
    'full-name',
    'withheld',
    'withdrawn',
  ],
  ['review day passed', ['target'], [{ reviewOn: '2026-05-31' }], ['r1'], 'full-name', 'withheld', 'expired'],
  ['review day is today', ['target'], [{ reviewOn: '2026-06-01' }], ['r1'], 'full-name', 'full-name', 'consented'],
  ['decided in the future', ['target'], [{ decidedOn: '2026-06-02' }], ['r1'], 'full-name', 'withheld', 'not-yet-valid'],
  ['decided today', ['target'], [{ decidedOn: '2026-06-01' }], ['r1'], 'full-name', 'full-name', 'consented'],
  [
    'a newer, narrower decision takes the place of an older one',
    ['target'],
    [{}, { id: 'c2', decidedOn: '2026-03-01', identityLevel: 'role-only' }],
    ['r1'],
    'full-name',
    'role-only',
    'limited-by-consent',
  ],
  [
    'a newer, wider decision takes the place of an older one',
    ['target'],
    [{ identityLevel: 'role-only' }, { id: 'c2', decidedOn: '2026-03-01' }],
    ['r1'],
    'full-name',
    'full-name',
    'consented',
  ],
  [
    'withdrawing the newest does not bring an older one back',
    ['target'],
    [{}, { id: 'c2', decidedOn: '2026-03-01', withdrawnOn: '2026-04-01' }],
    ['r1'],
    'full-name',
    'withheld',
    'withdrawn',
  ],
  [
    'several recipients get what the strictest allows',
    ['target'],
    [{}, { id: 'c2', recipientId: 'r2', identityLevel: 'pseudonym' }],
    ['r1', 'r2'],
    'full-name',
    'pseudonym',
    'limited-by-consent',
  ],
  ['one recipient of two without a decision withholds', ['target'], [{}], ['r1', 'r2'], 'full-name', 'withheld', 'no-decision'],
  ['the bundle limits what consent allows', ['target'], [{}], ['r1'], 'pseudonym', 'pseudonym', 'limited-by-bundle'],
  [
    'the bundle does not widen what consent allows',
    ['target'],
    [{ identityLevel: 'pseudonym' }],
    ['r1'],
    'role-only',
    'pseudonym',
    'limited-by-consent',
  ],
  ['an alleged author is named without consent', ['author'], [], ['r1'], 'full-name', 'full-name', 'alleged-author'],
  ['an author who is also a source is not', ['author', 'source'], [], ['r1'], 'full-name', 'withheld', 'no-decision'],
  [
    'a decision about an author counts',
    ['author'],
    [{ identityLevel: 'withheld' }],
    ['r1'],
    'full-name',
    'withheld',
    'limited-by-consent',
  ],
  ['whoever only a file identifies is withheld', [], [], ['r1'], 'full-name', 'withheld', 'no-decision'],
  ['a relative needs a decision', ['relative'], [], ['r1'], 'full-name', 'withheld', 'no-decision'],
  ['the collector needs a decision', ['collector'], [], ['r1'], 'full-name', 'withheld', 'no-decision'],
]

describe('the consent gate', () => {
  test.each(rows)('%s', (_name, roles, consents, recipientIds, bundleLevel, leavesAs, reason) => {
    const [outcome] = gate({
      people: [person(roles)],
      consents: consents.map(consent),
      recipientIds,
      bundleLevel,
      today: '2026-06-01',
      labels,
    })
    expect({ leavesAs: outcome?.leavesAs, reason: outcome?.reason }).toEqual({ leavesAs, reason })
  })

  test('gives the label that stands where the name stood', () => {
    const label = (level: Consent['identityLevel'], part: Partial<InvolvedPerson> = {}) =>
      gate({
        people: [person(['target'], part)],
        consents: [consent({ identityLevel: level })],
        recipientIds: ['r1'],
        bundleLevel: 'full-name',
        today: '2026-06-01',
        labels,
      })[0]?.label
    expect(label('full-name')).toBe('Mara Vell')
    expect(label('role-only')).toBe('a commissioner')
    expect(label('role-only', { role: '' })).toBe('a person')
    expect(label('pseudonym')).toBe('Person 0')
    expect(label('pseudonym', { pseudonym: 'Cedar' })).toBe('Cedar')
    expect(label('institution-only')).toBe('the institution')
    expect(label('withheld')).toBe('[withheld]')
  })

  test('gives the same pseudonyms whatever the order in which people come', () => {
    const people = [person(['target'], { id: 'p2', displayName: 'B' }), person(['target'])]
    const consents = [consent({ identityLevel: 'pseudonym' }), consent({ id: 'c2', personId: 'p2', identityLevel: 'pseudonym' })]
    const run = (list: readonly InvolvedPerson[]) =>
      gate({ people: list, consents, recipientIds: ['r1'], bundleLevel: 'full-name', today: '2026-06-01', labels })
    expect(run(people)).toEqual(run([...people].reverse()))
  })
})
