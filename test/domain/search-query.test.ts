import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from '../../shared/domain/search-query.ts'

/** Terms in short: `-` excluded, words joined by `+`, `*` still open. */
function terms(text: string): string[] {
  return parseSearch(text).map(
    ({ words, isExcluded, isOpen }) => `${isExcluded ? '-' : ''}${words.map(({ token }) => token).join('+')}${isOpen ? '*' : ''}`,
  )
}

test.each([
  ['threat', ['threat*']],
  ['threat ', ['threat']],
  ['smear camp', ['smear', 'camp*']],
  ['"smear campaign"', ['smear+campaign']],
  ['"smear camp', ['smear+camp*']],
  ['«campaña de difamación» juez', ['campana+de+difamacion', 'juez*']],
  ['“smear campaign” -judge ', ['smear+campaign', '-judge']],
  ['−juge', ['-juge*']],
  ['-"death threat"', ['-death+threat']],
  ['2026-001', ['2026+001*']],
  ['l’État', ['l+etat*']],
  ['a-b -c', ['a+b', '-c*']],
  ['mara@example.org ', ['mara+example+org']],
  ['OR AND NOT NEAR( ', ['or', 'and', 'not', 'near']],
  ['title:x* ^y {z}', ['title+x', 'y', 'z*']],
  ['الترهيب -التخويف', ['ترهيب', '-ترهيب*']],
  ['" " - -- -" ""', []],
  ['', []],
])('%j means %j', (text, meant) => {
  expect(terms(text)).toEqual(meant)
})

test('whatever is typed means something, and never more than twenty conditions', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'ab "“”«»-−*():^{}+\\\'%_\u0000\u202eال') })
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseSearch(text)
      expect(parsed.length).toBeLessThanOrEqual(20)
      for (const { words } of parsed) expect(words.every(({ token }) => /^[\p{L}\p{N}]+$/u.test(token))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
