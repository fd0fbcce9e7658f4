import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { boundsOf, DateWithPrecision } from '../../shared/domain/date-with-precision.ts'

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
})
