import { expect, test } from 'vitest'
import {
  askedOf,
  asksNothing,
  narrowsToIncidents,
  paramsOf,
  readSaved,
  withSaved,
} from '../../../renderer/features/search/saved-search.ts'
import { filterWithout } from '../../../renderer/view/use-filter-chips.ts'

const nothing = askedOf(new URLSearchParams())
const asked = {
  ...nothing,
  text: 'الترهيب "smear campaign" -x&y=z',
  kinds: ['incident'] as (typeof nothing)['kinds'],
  filter: { ...nothing.filter, acts: ['thr-death'] as (typeof nothing)['filter']['acts'], first: '2026-01-01' },
}

test('what is looked for survives in an address, and an empty search has an empty one', () => {
  expect(askedOf(new URLSearchParams(paramsOf(asked).toString()))).toEqual(asked)
  expect(paramsOf(nothing).toString()).toBe('')
})

test('an address that asks for nonsense asks for nothing', () => {
  for (const address of ['filter={', 'filter={"acts":["no-such-act"]}', 'kinds="x"', 'kinds=["nothing"]'])
    expect([address, askedOf(new URLSearchParams(address))]).toEqual([address, nothing])
  expect(asksNothing(nothing)).toBe(true)
  expect(asksNothing({ ...nothing, kinds: ['case'] })).toBe(true)
  expect(asksNothing(asked)).toBe(false)
})

test('says when a filter leaves incidents only', () => {
  expect(narrowsToIncidents(nothing.filter)).toBe(false)
  expect(narrowsToIncidents({ ...nothing.filter, tags: ['Budget'], caseStatuses: ['open'] })).toBe(false)
  expect(narrowsToIncidents(asked.filter)).toBe(true)
})

test('a saved search replaces one of its name; what was kept and fits nothing any more is left out', () => {
  const one = { name: 'Threats', asked }
  const saved = withSaved(withSaved([], one), { name: 'Budget', asked: nothing })
  expect(saved.map(({ name }) => name)).toEqual(['Budget', 'Threats'])
  expect(withSaved(saved, { name: 'Threats', asked: nothing })).toHaveLength(2)
  expect(readSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved)
  expect(readSaved([{ name: '', asked }])).toBeNull()
  expect(readSaved('x')).toBeNull()
})

test('takes one value out of a filter, and nothing else', () => {
  const filter = { ...asked.filter, tags: ['a b', 'c'], last: '2026-02-01', isUndated: true }
  expect(filterWithout(filter, 'tags a b')).toEqual({ ...filter, tags: ['c'] })
  expect(filterWithout(filter, 'acts thr-death')).toEqual({ ...filter, acts: [] })
  expect(filterWithout(filter, 'period')).toEqual({ ...filter, first: null, last: null })
  expect(filterWithout(filter, 'isUndated')).toEqual({ ...filter, isUndated: false })
})
