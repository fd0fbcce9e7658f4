// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { TextField } from '../../../renderer/ui/text-field.tsx'
import { UiRoot } from '../../../renderer/ui/ui-root.tsx'

afterEach(cleanup)

function Held({ isMultiline }: { readonly isMultiline: boolean }) {
  const [text, setText] = useState('Typed before.')
  return <TextField label="Narrative" value={text} onChange={setText} isMultiline={isMultiline} />
}

const draw = (isMultiline: boolean, language = 'en') =>
  render(
    <UiRoot language={language}>
      <Held isMultiline={isMultiline} />
    </UiRoot>,
  )
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
/** Whether the browser is left to take over what is pasted. */
const paste = (text: string) => fireEvent.paste(field(), { clipboardData: { getData: () => text } })

describe('a text field', () => {
  it('keeps what was typed and refuses ten megabytes at once, with a reason', () => {
    draw(true)
    expect(paste('a'.repeat(10_000_000))).toBe(false)
    expect(field().value).toBe('Typed before.')
    expect(screen.getByRole('alert').textContent).toContain('it has 10,000,000 characters, and there is room for 1,000,000')
    fireEvent.change(field(), { target: { value: 'Typed on.' } })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes what fits', () => {
    draw(true)
    expect(paste('a'.repeat(900_000))).toBe(true)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('has less room in one line, and says so in the language of the page', () => {
    draw(false, 'ar')
    expect(paste('ا'.repeat(1_001))).toBe(false)
    expect(screen.getByRole('alert').textContent).toContain('1,001')
    expect(field().maxLength).toBe(1_000)
  })
})
