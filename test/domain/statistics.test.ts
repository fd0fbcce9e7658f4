import { describe, expect, it } from 'vitest'
import { barsByTime } from '../../renderer/view/figures/month-range.ts'
import { lastDayOf, spanOf } from '../../renderer/view/figures/periods.ts'
import { consentState, leaveOutReason, type NewestDecision } from '../../shared/domain/statistics.ts'

const today = '2026-04-18'
const decision = (fault: NewestDecision['fault'] = null, identityLevel = 'full-name'): NewestDecision => ({
  identityLevel,
  fault,
})
const reasonFor = (...persons: (readonly NewestDecision[])[]) =>
  leaveOutReason({
    isCaseBlocked: false,
    persons: persons.map((newest) => ({ isBlocked: false, consent: consentState(newest) })),
  })

describe('what may count in a figure that leaves the vault', () => {
  it.each([
    ['nobody of the register is a target', [], null],
    ['the one target consented', [[decision()]], null],
    ['counting alone was allowed', [[decision(null, 'aggregate-only')]], null],
    ['the consent is over', [[decision('expired')]], 'expired'],
    ['the consent does not hold yet', [[decision('not-yet-valid')]], 'no-decision'],
    ['nobody was asked', [[]], 'no-decision'],
    ['one of two was not asked', [[decision()], []], 'no-decision'],
    ['nobody was told what is needed', [[decision('not-informed')]], 'not-valid'],
    ['somebody gave it who may not', [[decision('giver-not-entitled')]], 'not-valid'],
    ['one is over, one was never valid', [[decision('not-informed'), decision('expired')]], 'expired'],
    ['it was withdrawn', [[decision('withdrawn')]], 'withdrawn'],
    ['it was withdrawn for one recipient, and holds for another', [[decision(), decision('withdrawn')]], 'withdrawn'],
    ['the person wants to be withheld', [[decision(null, 'withheld')]], 'withheld'],
    ['withheld from one recipient, named to another', [[decision(), decision(null, 'withheld')]], 'withheld'],
    ['withheld, and that is past its review', [[decision('expired', 'withheld')]], 'withheld'],
    ['it is over for one recipient, and holds for another', [[decision(), decision('expired')]], null],
    ['one withdrew, another was not asked', [[], [decision('withdrawn')]], 'withdrawn'],
  ] as const)('%s', (_, persons, reason) => {
    expect(reasonFor(...persons)).toBe(reason)
  })

  it('is nothing that do-no-harm blocks, whatever was consented', () => {
    const consent = consentState([decision()])
    expect(leaveOutReason({ isCaseBlocked: true, persons: [] })).toBe('do-no-harm')
    expect(leaveOutReason({ isCaseBlocked: false, persons: [{ isBlocked: true, consent }] })).toBe('do-no-harm')
  })
})

describe('periods', () => {
  it('are the reporting period now and before, twelve months, the year, all time', () => {
    expect(spanOf('now', today)).toEqual({ first: '2025-05-01', last: '2026-04-30' })
    expect(spanOf('before', today)).toEqual({ first: '2024-05-01', last: '2025-04-30' })
    expect(spanOf('twelve', today)).toEqual({ first: '2025-04-19', last: today })
    expect(spanOf('twelve', '2028-02-29')).toEqual({ first: '2027-03-01', last: '2028-02-29' })
    expect(spanOf('year', today)).toEqual({ first: '2026-01-01', last: '2026-12-31' })
    expect(spanOf('all', today)).toEqual({ first: null, last: null })
  })

  it('end no later than today for a count of twelve months', () => {
    expect(lastDayOf(spanOf('now', today), today)).toBe(today)
    expect(lastDayOf(spanOf('before', today), today)).toBe('2025-04-30')
  })
})

describe('bars by time', () => {
  const row = (key: string | null) => ({ key, within: null, total: 1, by: { alleged: 1 } })

  it('are every month of the span, also those without an incident', () => {
    const bars = barsByTime([row('2025-06'), row('2025'), row(null)], { first: '2025-05-01', last: '2025-08-31' })
    expect(bars.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['2025-05', 0],
      ['2025-06', 1],
      ['2025-07', 0],
      ['2025-08', 0],
    ])
  })

  it('are years where months would be too many, and then hold what is only known by its year', () => {
    const bars = barsByTime([row('2010-01'), row('2014'), row('2016-12')], { first: null, last: null })
    expect(bars.map(({ key }) => key)).toEqual(['2010', '2011', '2012', '2013', '2014', '2015', '2016'])
    expect(bars[4]?.rows).toHaveLength(1)
  })

  it('are none where no month is known', () => {
    expect(barsByTime([row(null), row('2024')], { first: null, last: null })).toEqual([])
  })
})
