// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { TagField } from '../../../renderer/ui/tag-field.tsx'
import { UiRoot } from '../../../renderer/ui/ui-root.tsx'

afterEach(cleanup)

type FieldProps = { readonly first: readonly string[]; readonly seen: (readonly string[])[] }

function Field({ first, seen }: FieldProps) {
  const [tags, setTags] = useState(first)
  seen.push(tags)
  return (
    <TagField
      label="Tags"
      value={tags}
      onChange={setTags}
      suggestions={['press', 'budget']}
      removeLabel={(tag) => `Remove ${tag}`}
      newText="New"
      maxLength={300}
    />
  )
}

function draw(first: readonly string[]) {
  const seen: (readonly string[])[] = []
  render(
    <UiRoot language="en">
      <Field first={first} seen={seen} />
    </UiRoot>,
  )
  const input = screen.getByRole('combobox', { name: 'Tags' })
  const type = (text: string) => fireEvent.change(input, { target: { value: text } })
  return { input, type, now: () => seen.at(-1) }
}

describe('a field of tags', () => {
  it('adds what was typed by Enter or a comma, also an Arabic one, and what is left when the field is left', () => {
    const { input, type, now } = draw([])
    type('press')
    fireEvent.keyDown(input, { key: 'Enter' })
    type('الميزانية')
    fireEvent.keyDown(input, { key: '،' })
    type(' visits ')
    fireEvent.blur(input)
    expect(now()).toEqual(['press', 'الميزانية', 'visits'])
  })

  it('adds nothing twice, and nothing empty', () => {
    const { input, type, now } = draw(['press'])
    type('press')
    fireEvent.keyDown(input, { key: 'Enter' })
    type('  ')
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(now()).toEqual(['press'])
  })

  it('takes a tag away by its own button', () => {
    const { now } = draw(['press', 'budget'])
    fireEvent.click(screen.getByRole('button', { name: 'Remove press' }))
    expect(now()).toEqual(['budget'])
  })
})
