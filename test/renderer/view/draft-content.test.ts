import { describe, expect, it } from 'vitest'
import { contentToDraft, draftToContent } from '../../../renderer/view/draft-content.ts'

const start = { title: '', tags: [] as string[], start: null as { precision: string } | null, isOpen: false }

describe('the text of a draft', () => {
  it('comes back as it was', () => {
    const draft = { title: 'مكالمة', tags: ['a'], start: { precision: 'year' }, isOpen: true }
    expect(contentToDraft(draftToContent(draft), start)).toEqual(draft)
  })

  it('leaves out what the form does not know, and fills in what it lacks', () => {
    expect(contentToDraft(draftToContent({ title: 'A', colour: 'red' }), start)).toEqual({ ...start, title: 'A' })
  })

  it('does not take a value of another kind', () => {
    expect(contentToDraft(draftToContent({ title: ['A'], tags: 'a', isOpen: 1 }), start)).toEqual(start)
  })

  it.each([
    ['of a newer program', '{"shape":2,"draft":{"title":"A"}}'],
    ['that is no JSON', 'title: A'],
    ['that is empty', ''],
    ['that holds a list', '{"shape":1,"draft":["A"]}'],
    ['that holds nothing', 'null'],
  ])('cannot be taken from text %s', (_name, content) => {
    expect(contentToDraft(content, start)).toBeNull()
  })

  it('is not led astray by names that objects have of themselves', () => {
    const draft = contentToDraft('{"shape":1,"draft":{"__proto__":{"title":"A"},"constructor":1}}', start)
    expect(draft).toEqual(start)
  })
})
