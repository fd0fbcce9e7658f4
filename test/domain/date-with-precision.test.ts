import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { boundsOf, DateWithPrecision, endsBeforeItBegan } from '../../shared/domain/date-with-precision.ts'
import { anyDate } from '../support/any-date.ts'

describe('a date with precision', () => {
  test.each([
    ['exact', '2024-02-29'],
    ['time', '2024-03-02T21:40'],
    ['month', '2024-03'],
    ['year', '2024'],
    ['estimate', '2023'],
    ['estimate', '2023-04-01'],
    ['unknown', null],
  ])('accepts %s %s', (precision, value) => {
    expect(v.is(DateWithPrecision, { precision, value })).toBe(true)
  })

  test.each([
    ['exact', '2023-02-29'],
    ['exact', '2024-13-01'],
    ['exact', '2024'],
    ['exact', null],
    ['time', '2024-03-02T24:00'],
    ['month', '2024-00'],
    ['estimate', '2024-02-31'],
    ['unknown', '2024'],
    ['about', '2024'],
    ['year', '0000'],
    ['exact', '0000-01-01'],
    ['estimate', '0000-01'],
    ['year', '10000'],
    ['exact', '٢٠٢٤-٠٣-٠٢'],
  ])('refuses %s %s', (precision, value) => {
    expect(v.is(DateWithPrecision, { precision, value })).toBe(false)
  })

  test('means every day that it may be', () => {
    expect(boundsOf({ precision: 'month', value: '2024-02' })).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(boundsOf({ precision: 'month', value: '1900-02' })).toEqual({ first: '1900-02-01', last: '1900-02-28' })
    expect(boundsOf({ precision: 'year', value: '0099' })).toEqual({ first: '0099-01-01', last: '0099-12-31' })
    expect(boundsOf({ precision: 'time', value: '2024-03-02T21:40' })).toEqual({ first: '2024-03-02', last: '2024-03-02' })
    expect(boundsOf({ precision: 'unknown', value: null })).toBeNull()
  })

  test('accepts every real day and gives it back as its own bounds', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const value = date.toISOString().slice(0, 10)
        expect(v.is(DateWithPrecision, { precision: 'exact', value })).toBe(true)
        expect(boundsOf({ precision: 'exact', value })).toEqual({ first: value, last: value })
      }),
    )
  })

  test('has a last day that is not before its first, both of them days that exist', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(v.is(DateWithPrecision, date)).toBe(true)
        const bounds = boundsOf(date)
        expect(bounds === null).toBe(date.precision === 'unknown')
        if (bounds === null) return
        expect(bounds.first <= bounds.last).toBe(true)
        expect(v.is(DateWithPrecision, { precision: 'exact', value: bounds.first })).toBe(true)
        expect(v.is(DateWithPrecision, { precision: 'exact', value: bounds.last })).toBe(true)
      }),
    )
  })

  test('cannot end before it began, as far as both are known', () => {
    const at = (value: string) => ({ precision: 'time' as const, value })
    const month = { precision: 'month' as const, value: '2024-03' }
    expect(endsBeforeItBegan({ start: at('2024-03-02T21:40'), end: at('2024-03-02T21:10') })).toBe(true)
    expect(endsBeforeItBegan({ start: at('2024-03-02T21:40'), end: month })).toBe(false)
    expect(endsBeforeItBegan({ start: month, end: { precision: 'year', value: '2023' } })).toBe(true)
    expect(endsBeforeItBegan({ start: month, end: { precision: 'unknown', value: null } })).toBe(false)
    expect(endsBeforeItBegan({ start: month, end: null })).toBe(false)
  })
})
