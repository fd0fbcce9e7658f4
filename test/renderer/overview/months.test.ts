import { describe, expect, it } from 'vitest'
import { incidentsByMonth } from '../../../renderer/features/overview/months.ts'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'

const on = (precision: DateWithPrecision['precision'], value: string | null) => ({ start: { precision, value } })

describe('incidents by month', () => {
  it('counts twelve months that end with this one, by the first day that a date may mean', () => {
    const found = incidentsByMonth(
      [on('exact', '2026-04-11'), on('month', '2026-04'), on('time', '2026-03-02T21:40'), on('estimate', '2026')],
      '2026-04-18',
    )
    expect(found.months.map(({ month }) => month)).toEqual([
      '2025-05',
      '2025-06',
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
    ])
    expect(found.months.filter(({ count }) => count > 0)).toEqual([
      { month: '2026-01', count: 1 },
      { month: '2026-03', count: 1 },
      { month: '2026-04', count: 2 },
    ])
  })

  it('says how many have no date, and how many happened earlier', () => {
    const found = incidentsByMonth([on('unknown', null), on('year', '2019'), on('exact', '2026-04-01')], '2026-04-18')
    expect(found).toMatchObject({ undated: 1, older: 1 })
  })

  it('ends with the last incident where nothing happened in the last twelve months', () => {
    const { months, older } = incidentsByMonth([on('exact', '2024-11-14'), on('exact', '2023-12-31')], '2026-04-18')
    expect(months.at(-1)).toEqual({ month: '2024-11', count: 1 })
    expect(months[0]).toEqual({ month: '2023-12', count: 1 })
    expect(older).toBe(0)
  })

  it('counts what lies ahead in the last month', () => {
    expect(incidentsByMonth([on('exact', '2026-06-01')], '2026-04-18').months.at(-1)).toEqual({ month: '2026-04', count: 1 })
  })
})
