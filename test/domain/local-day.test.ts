import { describe, expect, it } from 'vitest'
import { localDay } from '../../shared/domain/local-day.ts'

describe('the day of a moment on this machine', () => {
  it('is the one that the calendar on the wall shows, not the one in Greenwich', () => {
    expect(localDay(new Date(2026, 10, 24, 0, 30))).toBe('2026-11-24')
    expect(localDay(new Date(2026, 10, 24, 23, 30))).toBe('2026-11-24')
  })

  it('is written with two digits for month and day', () => {
    expect(localDay(new Date(2026, 0, 2, 12))).toBe('2026-01-02')
  })
})
