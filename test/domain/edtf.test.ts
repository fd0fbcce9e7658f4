import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEdtf, toEdtf } from '../../shared/domain/edtf.ts'
import { anyDate } from '../support/any-date.ts'

describe('dates in the form of the Library of Congress', () => {
  it.each([
    [{ precision: 'exact', value: '2024-03-02' }, null, '2024-03-02'],
    [{ precision: 'time', value: '2024-03-02T21:40' }, null, '2024-03-02T21:40:00'],
    [{ precision: 'month', value: '2024-03' }, null, '2024-03'],
    [{ precision: 'year', value: '2024' }, null, '2024'],
    [{ precision: 'estimate', value: '2023-05' }, null, '2023-05~'],
    [{ precision: 'unknown', value: null }, null, ''],
    [{ precision: 'month', value: '2024-03' }, { precision: 'month', value: '2024-06' }, '2024-03/2024-06'],
    [{ precision: 'year', value: '2023' }, { precision: 'unknown', value: null }, '2023/'],
    [{ precision: 'unknown', value: null }, { precision: 'estimate', value: '2023' }, '/2023~'],
  ] as const)('%j until %j is %j, and back', (start, end, edtf) => {
    expect(toEdtf({ start, end })).toBe(edtf)
    expect(fromEdtf(edtf)).toEqual({ start, end })
  })

  it('takes two points for a side that is not known', () => {
    expect(fromEdtf('2024-03/..')).toEqual({
      start: { precision: 'month', value: '2024-03' },
      end: { precision: 'unknown', value: null },
    })
  })

  it('comes back as it was, whatever date it is', () => {
    fc.assert(
      fc.property(anyDate, fc.option(anyDate), (start, end) => {
        expect(fromEdtf(toEdtf({ start, end }))).toEqual({ start, end })
      }),
    )
  })

  it.each([
    '2024-13',
    '2024-02-30',
    '0000',
    '-0044',
    'Y12024',
    '2024?',
    '2024%',
    '2024-21',
    '202X',
    '2024-03-02T21:40:30',
    '2024-03-02T21:40:00Z',
    '2024-03-02T21:40',
    '2024-03-02T21:40:00~',
    '..',
    '2024/2025/2026',
    ' 2024',
    '٢٠٢٤',
    '[2023,2024]',
    'unknown',
  ])('says that it cannot hold %j', (text) => {
    expect(fromEdtf(text)).toBeNull()
  })
})
