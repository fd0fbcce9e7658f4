import { describe, expect, it } from 'vitest'
import { acquiredTimes } from '../../../renderer/features/evidence/acquired-words.ts'

const at = '2026-03-02T23:30:00.000Z'

describe('when an item was taken in', () => {
  it('is said in UTC and by the clock of the place, which may show another day', () => {
    expect(acquiredTimes(at, 345, 'en')).toEqual({ utc: '2 Mar 2026, 23:30', local: '3 Mar 2026, 05:15', offset: 'UTC+05:45' })
    expect(acquiredTimes(at, -180, 'en')).toEqual({ utc: '2 Mar 2026, 23:30', local: '2 Mar 2026, 20:30', offset: 'UTC−03:00' })
    expect(acquiredTimes(at, 0, 'en')).toMatchObject({ local: '2 Mar 2026, 23:30', offset: 'UTC+00:00' })
  })

  it('is not said by a clock that nobody noted', () => {
    expect(acquiredTimes(at, null, 'en')).toBeNull()
  })
})
