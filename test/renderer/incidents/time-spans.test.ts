import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeScale } from '../../../renderer/features/incidents/time-scale.ts'
import { timeSpans } from '../../../renderer/features/incidents/time-spans.ts'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'

const exact = (value: string): DateWithPrecision => ({ precision: 'exact', value })
const month = (value: string): DateWithPrecision => ({ precision: 'month', value })
const year = (value: string): DateWithPrecision => ({ precision: 'year', value })
const unknown: DateWithPrecision = { precision: 'unknown', value: null }
const said = (start: DateWithPrecision, end: DateWithPrecision | null) =>
  timeSpans({ start, end }).map(({ first, last, isSure }) => `${first}–${last}${isSure ? '' : '?'}`)

describe('when an incident was, as spans of time', () => {
  it('is one sure day where the day is known, with or without an hour', () => {
    expect(said(exact('2024-03-02'), null)).toEqual(['2024-03-02–2024-03-02'])
    expect(said({ precision: 'time', value: '2024-03-02T21:40' }, null)).toEqual(['2024-03-02–2024-03-02'])
  })

  it('is an unsure span where only the month, the year or an estimate is known', () => {
    expect(said(month('2024-02'), null)).toEqual(['2024-02-01–2024-02-29?'])
    expect(said(year('2023'), null)).toEqual(['2023-01-01–2023-12-31?'])
    expect(said({ precision: 'estimate', value: '2023-05-04' }, null)).toEqual(['2023-05-04–2023-05-04?'])
  })

  it('is sure between an unsure start and an unsure end', () => {
    expect(said(exact('2024-01-05'), exact('2024-03-02'))).toEqual(['2024-01-05–2024-03-02'])
    expect(said(month('2024-01'), month('2024-03'))).toEqual([
      '2024-01-01–2024-01-31?',
      '2024-01-31–2024-03-01',
      '2024-03-01–2024-03-31?',
    ])
    expect(said(exact('2024-01-05'), month('2024-03'))).toEqual(['2024-01-05–2024-03-01', '2024-03-01–2024-03-31?'])
  })

  it('is one unsure span where start and end may be the same day', () => {
    expect(said(year('2023'), month('2023-06'))).toEqual(['2023-01-01–2023-06-30?'])
  })

  it('is what is known of it where only one side is known, and nothing where neither is', () => {
    expect(said(exact('2024-01-05'), unknown)).toEqual(['2024-01-05–2024-01-05'])
    expect(said(unknown, month('2024-03'))).toEqual(['2024-03-01–2024-03-31?'])
    expect(said(unknown, unknown)).toEqual([])
  })
})

describe('a scale of time', () => {
  const day = fc.integer({ min: 0, max: 3_600_000 }).map((n) => new Date((n - 719_000) * 86_400_000).toISOString().slice(0, 10))
  const real = day.filter((text) => /^\d{4}-/.test(text) && text >= '0001-01-02' && text <= '9999-11-30')

  it('keeps days in their order and inside, with few marks, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(real, real, fc.integer({ min: 2, max: 14 }), (one, other, most) => {
        const [first = '', last = ''] = [one, other].sort()
        const scale = timeScale(first, last, most)
        expect(scale.startOf(first)).toBeGreaterThan(0)
        expect(scale.endOf(first)).toBeGreaterThan(scale.startOf(first))
        expect(scale.startOf(last)).toBeGreaterThanOrEqual(scale.startOf(first))
        expect(scale.endOf(last)).toBeLessThan(1)
        expect(scale.ticks.length).toBeLessThanOrEqual(most * 2)
        expect(scale.ticks.map((tick) => tick.day)).toEqual([...scale.ticks.map((tick) => tick.day)].sort())
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('marks days, months or years, as there is room', () => {
    const units = (first: string, last: string) => timeScale(first, last, 6).ticks.map(({ day, unit }) => `${unit} ${day}`)
    expect(units('2024-03-02', '2024-03-04')).toEqual([
      'day 2024-03-01',
      'day 2024-03-02',
      'day 2024-03-03',
      'day 2024-03-04',
      'day 2024-03-05',
    ])
    expect(units('2024-01-10', '2024-05-20')).toEqual([
      'month 2024-02-01',
      'month 2024-03-01',
      'month 2024-04-01',
      'month 2024-05-01',
    ])
    expect(units('2020-06-01', '2024-05-20')).toEqual([
      'year 2021-01-01',
      'year 2022-01-01',
      'year 2023-01-01',
      'year 2024-01-01',
    ])
  })
})
