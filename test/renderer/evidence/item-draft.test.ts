import { describe, expect, it } from 'vitest'
import { checkItem, type ItemDraft } from '../../../renderer/features/evidence/item-draft.ts'

const words = { title: 'no title', date: 'no date', other: 'not accepted' }
const draft: ItemDraft = {
  title: 'Letter of the ministry',
  type: 'letter',
  description: '',
  language: 'und',
  createdDate: { precision: 'unknown', value: null },
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
    expect(checkItem(draft, words)).toMatchObject({ ok: true, fields: { title: 'Letter of the ministry' } })
  })

  it('needs a title and a whole date, and says both at once', () => {
    expect(checkItem({ ...draft, title: ' ', createdDate: null }, words)).toEqual({
      ok: false,
      problems: [
        { path: 'title', words: 'no title' },
        { path: 'createdDate', words: 'no date' },
      ],
    })
  })

  it('says where something else is not accepted', () => {
    expect(checkItem({ ...draft, language: 'not a language' }, words)).toEqual({
      ok: false,
      problems: [{ path: 'language', words: 'not accepted' }],
    })
  })
})
