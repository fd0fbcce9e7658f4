import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countVictims, mostSerious, type SdgTarget, sdgCategories, stateOf } from '../../shared/domain/sdg.ts'

let next = 0
function target(part: Partial<SdgTarget>): SdgTarget {
  next += 1
  return {
    incidentId: `incident ${next}`,
    position: 0,
    personId: null,
    sex: null,
    category: 'F',
    state: 'unknown',
    assessment: 'verified',
    isSurelyIn: true,
    ...part,
  }
}

describe('SDG 16.10.1', () => {
  it('counts one incident with several acts under the most serious', () => {
    expect(mostSerious(['thr-threat', 'lib-arrest', 'phy-torture'])).toBe('C')
    expect(mostSerious(['lib-disappearance', 'phy-torture'])).toBe('C')
    expect(mostSerious(['thr-death', 'phy-killing'])).toBe('A')
    expect(mostSerious(['inst-budget-cut', 'sur-digital'])).toBeNull()
  })

  it('counts a person once in twelve months, under the most serious thing that happened', () => {
    const figures = countVictims([target({ personId: 'a', category: 'F' }), target({ personId: 'a', category: 'D' })])
    expect(figures.total).toEqual({ verified: 1, others: 0 })
    expect(figures.byCategory.find(({ category }) => category === 'D')).toEqual({ category: 'D', verified: 1, others: 0 })
    expect(figures.byCategory.find(({ category }) => category === 'F')).toEqual({ category: 'F', verified: 0, others: 0 })
  })

  it('counts a verified threat before an alleged killing of the same person', () => {
    const figures = countVictims([
      target({ personId: 'a', category: 'A', assessment: 'alleged' }),
      target({ personId: 'a', category: 'F' }),
    ])
    expect(figures.total).toEqual({ verified: 1, others: 0 })
    expect(figures.byCategory.find(({ category }) => category === 'F')?.verified).toBe(1)
  })

  it('counts each target that is not registered, and says how many they are', () => {
    const figures = countVictims([target({}), target({}), target({ incidentId: 'x', position: 1 }), target({ personId: 'a' })])
    expect(figures.total.verified).toBe(4)
    expect(figures.unregistered.verified).toBe(3)
  })

  it('shows what is not verified beside the indicator, and counts nothing that was unfounded', () => {
    const figures = countVictims([
      target({ assessment: 'likely' }),
      target({ assessment: 'alleged' }),
      target({ assessment: 'unfounded' }),
    ])
    expect(figures.total).toEqual({ verified: 0, others: 2 })
  })

  it('counts apart what may have begun in the twelve months or not', () => {
    const figures = countVictims([
      target({ isSurelyIn: false }),
      target({ personId: 'a' }),
      target({ personId: 'a', isSurelyIn: false }),
    ])
    expect(figures.total.verified).toBe(1)
    expect(figures.uncertainDate.verified).toBe(1)
  })

  it('takes one author of the State as enough', () => {
    expect(stateOf(['non-state', 'state'])).toBe('state')
    expect(stateOf([])).toBe('unknown')
  })

  it('adds up by category, sex and author, whatever the order of targets', () => {
    const anyTarget = fc.record({
      incidentId: fc.constantFrom('1', '2', '3'),
      position: fc.nat(2),
      personId: fc.constantFrom(null, 'a', 'b', 'c'),
      sex: fc.constantFrom('female' as const, 'male' as const, null),
      category: fc.constantFrom(...sdgCategories),
      state: fc.constantFrom('state' as const, 'non-state' as const, 'unknown' as const),
      assessment: fc.constantFrom('verified' as const, 'alleged' as const, 'unfounded' as const),
      isSurelyIn: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyTarget, { maxLength: 20 }), (given) => {
        const targets = given.map((one) => ({ ...one, sex: one.personId === 'a' ? ('female' as const) : null }))
        const figures = countVictims(targets)
        const sum = (rows: readonly { readonly verified: number; readonly others: number }[]) => ({
          verified: rows.reduce((all, { verified }) => all + verified, 0),
          others: rows.reduce((all, { others }) => all + others, 0),
        })
        for (const rows of [figures.byCategory, figures.bySex, figures.byState]) expect(sum(rows)).toEqual(figures.total)
        expect(countVictims([...targets].reverse()).total).toEqual(figures.total)
        expect(countVictims([...targets].reverse()).byCategory).toEqual(figures.byCategory)
      }),
    )
  })
})
