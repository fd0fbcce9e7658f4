import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDrafts } from '../../../renderer/features/incidents/merge-drafts.ts'

const base = { title: 'a', place: 'b', acts: ['x'] }

describe('two versions of one draft', () => {
  it('keep what only I changed and take what only they changed', () => {
    const found = mergeDrafts(base, { ...base, title: 'mine' }, { ...base, acts: ['x', 'y'] })
    expect(found).toEqual({ merged: { title: 'mine', place: 'b', acts: ['x', 'y'] }, taken: ['acts'], both: [] })
  })

  it('leave mine where both changed the same answer, and say so', () => {
    const found = mergeDrafts(base, { ...base, title: 'mine' }, { ...base, title: 'theirs' })
    expect(found).toEqual({ merged: { ...base, title: 'mine' }, taken: [], both: ['title'] })
  })

  it('have nothing to settle where both changed it alike', () => {
    expect(mergeDrafts(base, { ...base, title: 'c' }, { ...base, title: 'c' })).toMatchObject({ taken: [], both: [] })
  })

  it('take nothing over unseen where nobody knows what both began from', () => {
    expect(mergeDrafts(null, base, { ...base, title: 'theirs' })).toEqual({ merged: base, taken: [], both: ['title'] })
  })

  it('lose nothing: every answer of either side is in the whole, or asked about', () => {
    const draft = fc.record({
      title: fc.constantFrom('a', 'b', 'c'),
      place: fc.constantFrom('a', 'b'),
      acts: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(draft, draft, draft, (start, mine, theirs) => {
        const { merged, taken, both } = mergeDrafts(start, mine, theirs)
        for (const key of ['title', 'place', 'acts'] as const) {
          const [was, my, their, now] = [start[key], mine[key], theirs[key], merged[key]].map((one) => JSON.stringify(one))
          if (my !== was) expect(now).toBe(my)
          if (their !== was && their !== now) expect(both).toContain(key)
          if (taken.includes(key)) expect(now).toBe(their)
        }
      }),
    )
  })
})
