// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { base64Of, pastedFrom, stampForName } from '../../../renderer/features/evidence/pasted.ts'

const names = { picture: (ending: string) => `Picture 1.${ending}`, text: () => 'Text 1.txt' }

describe('what is pasted', () => {
  it('gives a picture that the browser named a name that says something', () => {
    const file = new File(['x'], 'image.png', { type: 'image/png' })
    expect(pastedFrom([file], '', names)).toMatchObject({ what: 'picture', name: 'Picture 1.png' })
  })

  it('keeps the name of a picture that has one of its own', () => {
    const file = new File(['x'], 'letter page 2.png', { type: 'image/png' })
    expect(pastedFrom([file], '', names)).toMatchObject({ what: 'picture', name: 'letter page 2.png' })
  })

  it('takes a file of another kind by its name', () => {
    const file = new File(['x'], 'رسالة.pdf', { type: 'application/pdf' })
    expect(pastedFrom([file], '', names)).toMatchObject({ what: 'file', name: 'رسالة.pdf' })
  })

  it('takes text when there is no file, byte for byte', async () => {
    const pasted = pastedFrom([], 'قال الشاهد: « نعم »\n', names)
    expect(pasted).toMatchObject({ what: 'text', name: 'Text 1.txt' })
    expect(await pasted?.blob.text()).toBe('قال الشاهد: « نعم »\n')
  })

  it('is nothing where there is only white space', () => {
    expect(pastedFrom([], ' \n', names)).toBeNull()
  })
})

describe('bytes on their way', () => {
  it('come out of base64 as they went in', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    expect(Buffer.from(await base64Of(new Blob([bytes])), 'base64').equals(Buffer.from(bytes))).toBe(true)
  })

  it('bear a stamp that every file system takes', () => {
    expect(stampForName(new Date(2026, 2, 2, 9, 5))).toBe('2026-03-02 09.05')
  })
})
