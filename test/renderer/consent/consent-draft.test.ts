import { describe, expect, it } from 'vitest'
import { type ConsentDraft, checkConsent, newDraft } from '../../../renderer/features/consent/consent-draft.ts'

const words = { level: 'level', day: 'day', future: 'future', review: 'review', reviewBefore: 'before', other: 'other' }
const today = '2026-05-10'
const personId = '01890000-0000-7000-8000-000000000001'
const recipientId = '01890000-0000-7000-8000-000000000002'

function check(part: Partial<ConsentDraft>) {
  const checked = checkConsent({ ...newDraft(personId, recipientId, today), identityLevel: 'pseudonym', ...part }, today, words)
  return checked.ok ? checked.fields : checked.problems.map(({ path, words: said }) => `${path}: ${said}`)
}

describe('a decision that is recorded', () => {
  it('has no end where none was set', () => {
    expect(check({})).toMatchObject({ personId, recipientId, identityLevel: 'pseudonym', decidedOn: today, reviewOn: null })
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
