// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { WordsContext } from '../../../renderer/i18n.ts'
import { UiRoot } from '../../../renderer/ui/ui-root.tsx'
import { DateField } from '../../../renderer/view/date-field.tsx'
import type { Language } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'

configure({ asyncUtilTimeout: 20_000 })
afterEach(cleanup)

function Held({ start, isSpan, error }: { readonly start: string; readonly isSpan: boolean; readonly error: string | null }) {
  const [text, setText] = useState(start)
  return <DateField label="When" value={text} onChange={setText} isSpan={isSpan} error={error} isRequired />
}

function draw(start = '', { isSpan = false, error = null as string | null, language = 'en' as Language } = {}) {
  render(
    <WordsContext value={{ t: translator(language), language, setLanguage: () => undefined }}>
      <UiRoot language={language}>
        <Held start={start} isSpan={isSpan} error={error} />
      </UiRoot>
    </WordsContext>,
  )
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /When/ })
const type = (text: string) => {
  act(() => field().focus())
  fireEvent.change(field(), { target: { value: text } })
}
const leave = () => act(() => field().blur())
const press = (words: RegExp) => fireEvent.click(screen.getByRole('button', { name: words }))
/** Isolates (U+2068, U+2069) are not what this is about. */
const page = () => (document.body.textContent ?? '').replace(/[\u2068\u2069]/g, '')

describe('a field for a date as people know it', () => {
  it('says under what is typed how it was understood, and ties it to the input', () => {
    draw()
    type('march 2024')
    expect(page()).toContain('Understood as: March 2024 (Month known, day unknown)')
    const notes = (field().getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(notes.join(' ')).toContain('Understood as')
  })

  it('says aloud, once typing has paused, what was understood', async () => {
    draw()
    type('2 March 2024')
    expect(screen.getByRole('status').textContent).toBe('')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('2 March 2024'))
  })

  it('lets a word be finished before it says what is wrong with it', () => {
    draw()
    type('31 Febr')
    expect(field().getAttribute('aria-invalid')).toBeNull()
    type('31 February 2024')
    leave()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(page()).toContain('February 2024 has 29 days: there is no day 31 in it.')
  })

  it('is unknown by one key, and comes back by the same', () => {
    draw('2 March 2024')
    press(/Unknown/)
    expect(field().value).toBe('date unknown')
    expect(page()).toContain('Understood as: date unknown (Unknown)')
    press(/Unknown/)
    expect(field().value).toBe('2 March 2024')
    type('?')
    expect(page()).toContain('Understood as: date unknown')
  })

  it('can be said to be known less precisely, and precisely again', async () => {
    draw('2 March 2024')
    const choose = async (option: string) => {
      press(/How precisely/)
      fireEvent.click(await screen.findByRole('option', { name: option }))
    }
    await choose('Month known, day unknown')
    expect(field().value).toBe('March 2024')
    await choose('Estimate')
    expect(field().value).toBe('about 2 March 2024')
    await choose('Exact day')
    expect(field().value).toBe('2 March 2024')
  })

  it('offers the other reading of an ambiguous date', () => {
    draw()
    type('2/3/2024')
    expect(page()).toContain('With the month first it would be 3 February 2024.')
    press(/3 February 2024/)
    expect(field().value).toBe('3 February 2024')
  })

  it('asks for the century of two digits, and offers both', () => {
    draw()
    type('2 March 24')
    press(/1924/)
    expect(field().value).toBe('2 March 1924')
  })

  it('takes a span only where one is asked for', () => {
    draw('2–5 March 2024')
    act(() => field().focus())
    leave()
    expect(page()).toContain('One date is asked for here')
    cleanup()
    draw('2–5 March 2024', { isSpan: true })
    expect(page()).toContain('from 2 March 2024 (Exact day) until 5 March 2024 (Exact day)')
  })

  it('offers no lesser answer where only an exact day is one', () => {
    render(
      <UiRoot language="en">
        <DateField label="When" value="30 June 2024" onChange={() => undefined} isDay />
      </UiRoot>,
    )
    expect(page()).toContain('Understood as: 30 June 2024')
    expect(screen.queryAllByRole('button')).toHaveLength(0)
  })

  it('warns of the future, and takes it', () => {
    draw('2 March 9999')
    expect(page()).toContain('This lies in the future.')
    expect(field().getAttribute('aria-invalid')).toBeNull()
  })

  it('shows what the form says of an empty answer', () => {
    draw('', { error: 'Say when it was.' })
    expect(page()).toContain('Say when it was.')
    type('2024')
    expect(field().getAttribute('aria-invalid')).toBe('true')
  })

  it.each([
    ['fr', 'vers mars 2023', 'Compris comme : vers mars 2023 (Estimation)'],
    ['es', '٢ marzo 2024', 'Entendido como: 2 de marzo de 2024 (Día exacto)'],
    ['ar', 'آذار/مارس ٢٠٢٤', 'فُهم على أنه: مارس 2024 (الشهر معروف واليوم غير معروف)'],
  ] as const)('speaks the language of the page: %s', (language, text, words) => {
    draw(text, { language })
    expect(page()).toContain(words)
  })
})
