import { describe, expect, it } from 'vitest'
import { checkItem, type ItemDraft } from '../../../renderer/features/evidence/item-draft.ts'

const words = {
  title: 'no title',
  date: (problem: { readonly code: string } | 'no-span') => (problem === 'no-span' ? problem : problem.code),
  other: 'not accepted',
}
const draft: ItemDraft = {
  title: 'Letter of the ministry',
  type: 'letter',
  description: '',
  language: 'und',
  createdDate: '?',
  method: 'received',
  acquiredBy: '',
  tool: '',
  sourcePersonId: null,
  sourceConnection: 'unknown',
  url: '',
  capturedDate: { precision: 'unknown', value: null },
  consentIds: [],
  classification: 'confidential',
  incidentIds: [],
  identifies: [],
  peopleReviewed: false,
}

describe('an item that is being described', () => {
  it('may leave unknown what is unknown', () => {
    expect(checkItem(draft, words, 'en')).toMatchObject({
      ok: true,
      fields: { title: 'Letter of the ministry', createdDate: { precision: 'unknown', value: null } },
    })
  })

  it('needs a title and a whole date, and says both at once', () => {
    expect(checkItem({ ...draft, title: ' ', createdDate: '31 February 2026' }, words, 'en')).toEqual({
      ok: false,
      problems: [
        { path: 'title', words: 'no title' },
        { path: 'createdDate', words: 'no-such-day' },
      ],
    })
  })

  it('says where something else is not accepted', () => {
    expect(checkItem({ ...draft, language: 'not a language' }, words, 'en')).toEqual({
      ok: false,
      problems: [{ path: 'language', words: 'not accepted' }],
    })
  })
})
