import { describe, expect, it } from 'vitest'
import { checkRecipient, draftOf } from '../../../renderer/features/recipients/recipient-draft.ts'

const words = { name: 'no name', profile: 'no profile', age: 'no key', other: 'not accepted' }

describe('a recipient that is being written', () => {
  it('needs a name, a profile and a key, and says all three at once', () => {
    expect(checkRecipient(draftOf(null, 'fr'), words)).toEqual({
      ok: false,
      problems: [
        { path: 'name', words: 'no name' },
        { path: 'profile', words: 'no profile' },
        { path: 'ageRecipient', words: 'no key' },
      ],
    })
  })

  it('may have no SSH key, and keys may have been copied with white space', () => {
    const draft = { ...draftOf(null, 'ar'), name: ' Desk ', profile: 'ganhri' as const, ageRecipient: ' age1xyz\n', sshKey: '  ' }
    expect(checkRecipient(draft, words)).toMatchObject({
      ok: true,
      fields: { fields: { name: 'Desk', language: 'ar' }, ageRecipient: 'age1xyz', sshKey: null },
    })
  })
})
