// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DateWithPrecisionField } from '../../../renderer/ui/date-with-precision-field.tsx'
import { UiRoot } from '../../../renderer/ui/ui-root.tsx'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { datePrecision } from '../../../shared/vocabulary/date-precision.ts'

afterEach(cleanup)

const labels = { year: 'Year', month: 'Month', day: 'Day', time: 'Time', noMonth: 'No month' }
const precisions = datePrecision.map(({ code, label }) => ({ value: code, label: label.en }))

function draw(defaultValue: DateWithPrecision | null, error: string | null = null) {
  const told: (DateWithPrecision | null)[] = []
  render(
    <UiRoot language="en">
      <DateWithPrecisionField
        label="It happened"
        labels={labels}
        precisions={precisions}
        precisionLabel="How precisely"
        defaultValue={defaultValue}
        onChange={(date) => told.push(date)}
        error={error}
      />
    </UiRoot>,
  )
  return told
}

const type = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })

async function choose(field: RegExp, option: string) {
  fireEvent.click(screen.getByRole('button', { name: field }))
  fireEvent.click(await screen.findByRole('option', { name: option }))
}

describe('a date field', () => {
  it('tells the day once it is complete, and nothing before', () => {
    const told = draw({ precision: 'exact', value: '2026-03-02' })
    type('Day', '')
    type('Day', '14')
    expect(told).toEqual([null, { precision: 'exact', value: '2026-03-14' }])
  })

  it('says that a day which does not exist is no day', () => {
    const told = draw({ precision: 'exact', value: '2026-02-02' })
    type('Day', '30')
    expect(told.at(-1)).toBeNull()
  })

  it('takes "unknown" as an answer, and then asks for nothing more', async () => {
    const told = draw({ precision: 'exact', value: '2026-03-02' })
    await choose(/How precisely/, 'Unknown')
    expect(told.at(-1)).toEqual({ precision: 'unknown', value: null })
    expect(screen.queryByLabelText('Year')).toBeNull()
  })

  it('keeps the year and the month where the day turns out to be unknown', async () => {
    const told = draw({ precision: 'exact', value: '2026-03-02' })
    await choose(/How precisely/, 'Month known, day unknown')
    expect(told.at(-1)).toEqual({ precision: 'month', value: '2026-03' })
    expect(screen.queryByLabelText('Day')).toBeNull()
  })

  it('names months in the language of the page', async () => {
    draw(null)
    await choose(/Month/, 'March')
    expect(screen.getByRole('button', { name: /Month/ }).textContent).toContain('March')
  })

  it('ties the error to the group that it is about', () => {
    draw(null, 'This date is not complete.')
    const group = screen.getByRole('group', { name: /It happened/ })
    const notes = document.getElementById(group.getAttribute('aria-describedby') ?? '')
    expect(notes?.textContent).toContain('This date is not complete.')
  })
})
