import { describe, expect, it } from 'vitest'
import { type CaseDraft, checkCase, draftOf } from '../../../renderer/features/cases/case-draft.ts'
import type { CaseRow } from '../../../shared/domain/case.ts'

const words = { title: 'no title', retention: 'no such day', other: 'not accepted' }
const record: CaseRow = {
  ...{ id: '01890000-0000-7000-8000-000000000001', reference: '2026-001', title: 'A case', summary: '', status: 'open' },
  ...{
    classification: 'confidential',
    priority: 'high',
    lead: '',
    nexus: 'mixed',
    tags: ['press', 'budget'],
    purpose: 'Follow-up',
  },
  ...{
    retentionReviewOn: null,
    legalHold: true,
    legalHoldWhy: 'A court',
    sensitiveFields: ['health'],
    sensitiveWhy: 'A finding',
  },
  ...{
    incidentCount: 1,
    personCount: 2,
    evidenceCount: 3,
    createdAt: '',
    createdBy: '',
    changedAt: '',
    changedBy: '',
    version: 4,
  },
}
const draft: CaseDraft = draftOf(record)

describe('a case that is being written', () => {
  it('takes over what a user may enter, and nothing that changes by a call of its own', () => {
    expect(checkCase(draft, words)).toEqual({
      ok: true,
      fields: {
        ...{ title: 'A case', summary: '', status: 'open', classification: 'confidential', priority: 'high', lead: '' },
        ...{ nexus: 'mixed', tags: ['press', 'budget'], purpose: 'Follow-up', retentionReviewOn: null },
      },
    })
  })

  it('needs a title and a whole day, and says both at once', () => {
    expect(checkCase({ ...draft, title: ' ', retentionReviewOn: null }, words)).toEqual({
      ok: false,
      problems: [
        { path: 'title', words: 'no title' },
        { path: 'retentionReviewOn', words: 'no such day' },
      ],
    })
  })

  it('keeps the day of a review, and takes an empty one as none', () => {
    expect(checkCase({ ...draft, retentionReviewOn: '2027-06-30' }, words)).toMatchObject({
      fields: { retentionReviewOn: '2027-06-30' },
    })
    expect(draftOf({ ...record, retentionReviewOn: '2027-06-30' }).retentionReviewOn).toBe('2027-06-30')
    expect(draft.retentionReviewOn).toBe('empty')
  })
})
