import { describe, expect, it } from 'vitest'
import { checkPerson, draftOf, type PersonDraft } from '../../../renderer/features/people/person-draft.ts'

const words = { name: 'name', otherNames: 'otherNames', contacts: 'contacts', other: 'other' }

function check(part: Partial<PersonDraft>) {
  const checked = checkPerson({ ...draftOf(null), displayName: 'M. Castellanos', ...part }, words)
  return checked.ok ? checked.fields : checked.problems.map(({ path, words: said }) => `${path}: ${said}`)
}

describe('a person who is being written down', () => {
  it('needs a name, or something that stands for it', () => {
    expect(check({ displayName: '   ' })).toEqual(['displayName: name'])
  })

  it('has one other name and one contact on each line; empty lines are nothing', () => {
    const fields = check({ otherNames: 'María\r\n\n  ماريا  \n', contacts: 'mc@example.org' })
    expect(fields).toMatchObject({ otherNames: ['María', 'ماريا'], contacts: ['mc@example.org'] })
  })

  it('says once where a list has entries that are too long', () => {
    const long = 'x'.repeat(301)
    expect(check({ otherNames: `${long}\n${long}`, contacts: long })).toEqual(['otherNames: otherNames', 'contacts: contacts'])
  })

  it('comes back into the form as it was saved', () => {
    const fields = check({ otherNames: 'María\nماريا' })
    if (Array.isArray(fields)) throw new Error('it was refused')
    const stamp = { createdAt: '', createdBy: '', changedAt: '', changedBy: '', version: 1 }
    expect(draftOf({ id: '1', ...fields, ...stamp }).otherNames).toBe('María\nماريا')
  })
})
