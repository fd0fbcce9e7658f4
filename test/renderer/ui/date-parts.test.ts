import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateParts, dateOf, inputsOf, latinDigits, type Precision, partsOf } from '../../../renderer/ui/date-parts.ts'

const parts = (precision: Precision, typed: Partial<DateParts> = {}): DateParts => ({
  precision,
  year: '',
  month: '',
  day: '',
  time: '',
  ...typed,
})

describe('a date as it is typed', () => {
  it.each([
    [parts('exact', { day: '2', month: '03', year: '2026' }), '2026-03-02'],
    [parts('time', { day: '2', month: '03', year: '2026', time: '21:40' }), '2026-03-02T21:40'],
    [parts('time', { day: '2', month: '03', year: '2026', time: '9:05' }), '2026-03-02T09:05'],
    [parts('month', { month: '03', year: '2026', day: '9' }), '2026-03'],
    [parts('year', { year: ' 2026 ' }), '2026'],
    [parts('estimate', { year: '2023' }), '2023'],
    [parts('estimate', { year: '2023', month: '05' }), '2023-05'],
    [parts('estimate', { year: '2023', month: '05', day: '7' }), '2023-05-07'],
    [parts('unknown', { year: '2023' }), null],
  ])('becomes a date as precise as it is said to be: %j', (typed, value) => {
    expect(dateOf(typed)).toEqual({ precision: typed.precision, value })
  })

  it.each([
    parts('exact', { day: '30', month: '02', year: '2026' }),
    parts('exact', { month: '02', year: '2026' }),
    parts('exact', { day: '1', year: '2026' }),
    parts('time', { day: '1', month: '02', year: '2026' }),
    parts('time', { day: '1', month: '02', year: '2026', time: '24:00' }),
    parts('month', { month: '02', year: '26' }),
    parts('year'),
    parts('estimate', { year: '2023', day: '7' }),
  ])('is no date while it is incomplete, or where no such day exists: %j', (typed) => {
    expect(dateOf(typed)).toBeNull()
  })

  it('comes back as it was typed, for every day of every year', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (at) => {
        const date = { precision: 'exact' as const, value: at.toISOString().slice(0, 10) }
        expect(dateOf(partsOf(date))).toEqual(date)
      }),
    )
  })

  it('takes Arabic and Persian digits for the digits they are', () => {
    expect(latinDigits('٢٠٢٤')).toBe('2024')
    expect(latinDigits('۱۴:۳۰')).toBe('14:30')
  })

  it('asks for nothing where the date is unknown', () => {
    expect(inputsOf('unknown')).toEqual([])
  })
})
