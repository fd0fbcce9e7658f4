import { describe, expect, it } from 'vitest'
import { type ConsentDraft, checkConsent, newDraft } from '../../../renderer/features/consent/consent-draft.ts'

const words = {
  level: 'level',
  day: 'day',
  future: 'future',
  giver: 'giver',
  review: 'review',
  reviewBefore: 'before',
  other: 'other',
}
const today = '2026-05-10'
const personId = '01890000-0000-7000-8000-000000000001'
const recipientId = '01890000-0000-7000-8000-000000000002'

function check(part: Partial<ConsentDraft>) {
  const checked = checkConsent(
    { ...newDraft({ id: personId, kind: 'person' }, recipientId, today), identityLevel: 'pseudonym', ...part },
    today,
    words,
  )
  return checked.ok ? checked.fields : checked.problems.map(({ path, words: said }) => `${path}: ${said}`)
}

describe('a decision that is recorded', () => {
  it('holds for a year where nothing else is said, and without end where the end is emptied', () => {
    const decided = { personId, recipientId, identityLevel: 'pseudonym', decidedOn: today }
    expect(check({})).toMatchObject({ ...decided, reviewOn: '2027-05-10' })
    expect(check({ reviewOn: 'empty' })).toMatchObject({ ...decided, reviewOn: null })
  })

  it('says who decided where it was somebody else', () => {
    expect(check({ givenBy: 'family', givenByName: '  ' })).toEqual(['givenByName: giver'])
    expect(check({ givenBy: 'family', givenByName: 'L. Vell' })).toMatchObject({ givenByName: 'L. Vell' })
    const ofOrganisation = newDraft({ id: personId, kind: 'organisation' }, recipientId, today)
    expect(ofOrganisation.givenBy).toBe('institution-representative')
  })

  it('is never decided by leaving the form as it was', () => {
    expect(check({ identityLevel: null })).toEqual(['identityLevel: level'])
  })

  it('says everything that is wrong at once', () => {
    expect(check({ identityLevel: null, decidedOn: null, reviewOn: null })).toEqual([
      'identityLevel: level',
      'decidedOn: day',
      'reviewOn: review',
    ])
  })

  it('lies neither in the future nor ends before it began', () => {
    expect(check({ decidedOn: '2026-05-11' })).toEqual(['decidedOn: future'])
    expect(check({ reviewOn: '2026-05-09' })).toEqual(['reviewOn: before'])
    expect(check({ reviewOn: today })).toMatchObject({ reviewOn: today })
  })
})
