import { describe, expect, it } from 'vitest'
import { checkItem, draftOf, type ItemDraft, isOfWeb } from '../../../renderer/features/evidence/item-draft.ts'
import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import { languages } from '../../../shared/i18n/language.ts'

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
  capturedDate: '',
  consentIds: [],
  classification: 'confidential',
  incidentIds: [],
  identifies: [],
  peopleReviewed: false,
  triage: 'unsorted',
  tags: [],
}

const id = (end: string) => `00000000-0000-7000-8000-00000000000${end}`
const fields: EvidenceFields = {
  ...draft,
  type: 'web-page',
  createdDate: { precision: 'month', value: '2026-02' },
  tool: 'A browser',
  sourcePersonId: id('1'),
  sourceConnection: 'unknown',
  url: 'https://example.org/page',
  capturedDate: { precision: 'exact', value: '2026-03-02' },
  consentIds: [id('2'), id('3')],
}
const sample: { fields: EvidenceFields; bare: Partial<EvidenceFields>; item: EvidenceItem } = {
  fields,
  bare: { url: '', tool: '', sourcePersonId: null, consentIds: [], capturedDate: { precision: 'unknown', value: null } },
  item: {
    ...fields,
    id: id('4'),
    caseId: id('5'),
    originalName: 'page.html',
    folder: '',
    sizeBytes: 1,
    mediaType: 'text/html',
    sha256: 'a'.repeat(64),
    sourceModifiedAt: null,
    acquiredAt: '2026-03-02T10:00:00.000Z',
    acquiredOffsetMinutes: 60,
    origins: [],
    version: 1,
    createdAt: '2026-03-02T10:00:00.000Z',
    createdBy: id('6'),
    changedAt: '2026-03-02T10:00:00.000Z',
    changedBy: id('6'),
  },
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

  it('says that the day of a capture is no date', () => {
    expect(checkItem({ ...draft, capturedDate: '31 February 2026' }, words, 'en')).toEqual({
      ok: false,
      problems: [{ path: 'capturedDate', words: 'no-such-day' }],
    })
  })

  it.each(languages)('gives back in %s all that it was given', (language) => {
    const { item } = sample
    expect(checkItem(draftOf(item, language), words, language)).toEqual({ ok: true, fields: sample.fields })
    const bare = { ...item, ...sample.bare }
    expect(checkItem(draftOf(bare, language), words, language)).toEqual({
      ok: true,
      fields: { ...sample.fields, ...sample.bare },
    })
  })

  it('is of the web by its type, or by what is written of it', () => {
    const nothing = { url: '', capturedDate: ' ' }
    expect((['web-page', 'social-post', 'screenshot'] as const).every((type) => isOfWeb({ type, ...nothing }))).toBe(true)
    expect(isOfWeb({ type: 'letter', ...nothing })).toBe(false)
    expect(isOfWeb({ type: 'letter', ...nothing, url: 'https://example.org' })).toBe(true)
    expect(isOfWeb({ type: 'letter', url: '', capturedDate: '2026' })).toBe(true)
  })
})
