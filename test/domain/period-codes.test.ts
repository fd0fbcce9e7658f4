import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesTouching, periodCodes } from '../../shared/domain/period-codes.ts'

test('knows a day by its year and its month, and what lasts long by its years', () => {
  expect(periodCodes('2026-02-03', '2026-03-01')).toEqual(['year-2026', 'month-2026-02', 'month-2026-03'])
  expect(periodCodes('2020-01-01', '2022-12-31')).toEqual([
    'year-2020',
    'year-2021',
    'year-2022',
    'long-2020',
    'long-2021',
    'long-2022',
  ])
  expect(periodCodes('0001-01-01', '9999-12-31')).toEqual(['ages'])
  expect(codesTouching('2026-02-01', null)).toEqual([])
  expect(codesTouching('2026-02-02', '2026-02-01')).toEqual([])
})

test('what touches a time has one of the codes that are asked for', () => {
  const day = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  const near = fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}-15`)
  const span = fc.tuple(fc.oneof(day, near), fc.oneof(day, near)).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
  fc.assert(
    fc.property(span, span, ([first, last], [from, to]) => {
      const asked = codesTouching(from, to)
      const touches = last >= from && first <= to
      if (touches && asked.length > 0) expect(periodCodes(first, last).some((code) => asked.includes(code))).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
