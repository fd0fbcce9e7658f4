import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf } from '../../shared/domain/find-in-text.ts'
import { parseSearch } from '../../shared/domain/search-query.ts'
import { snippetAround } from '../../shared/domain/search-snippet.ts'

const found = (query: string, text: string) =>
  finderOf(parseSearch(query), true)(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['letter', 'A Letter, two LETTERS, no litter', ['Letter', 'LETTERS']],
  ['letter ', 'A Letter, two LETTERS', ['Letter']],
  ['etat', "De l'État à l’état", ['État', 'état']],
  ['"press office"', 'The press; the Press Office; office press', ['Press Office']],
  ['press office', 'The press office', ['press', 'office']],
  ['-press office ', 'press office', ['office']],
  ['', 'nothing is looked for', []],
  ['...', 'nothing is looked for', []],
  // Arabic: hamza, article, tatweel, harakat, presentation forms, alef maqsura, ta marbuta, lam-alef turned round.
  ['احمد', 'قال أحمد إن', ['أحمد']],
  ['تقرير ', 'نشر التقرير أمس', ['التقرير']],
  ['السلام', 'الســـلام والسَّلَام', ['الســـلام', 'والسَّلَام']],
  ['السلام', 'حفظ السالم', ['السالم']],
  ['سلام ', 'ﺳﻼﻡ عليكم', ['ﺳﻼﻡ']],
  ['مستشفي ', 'في مستشفى المدينة', ['مستشفى']],
  ['لجنه ', 'لجنة التحقيق', ['لجنة']],
])('%j in %j', (query, text, places) => {
  expect(found(query, text)).toEqual(places)
})

test('places lie in the text, in order, and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 20 }), (text, query) => {
      let done = 0
      for (const { start, end } of finderOf(parseSearch(query), true)(text)) {
        expect(start).toBeGreaterThanOrEqual(done)
        expect(end).toBeGreaterThan(start)
        done = end
      }
      expect(done).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('the piece around a place shows it whole, on one line', () => {
  const text = `${'before '.repeat(30)}the\nplace${' after'.repeat(60)}`
  const start = text.indexOf('place')
  const parts = snippetAround(text, { start, end: start + 5 })
  expect(parts.map(({ isHit }) => isHit)).toEqual([false, true, false])
  expect(parts[0]?.text).toMatch(/^…before .*the $/)
  expect(parts[1]?.text).toBe('place')
  expect(parts[2]?.text.endsWith('…')).toBe(true)
  expect(snippetAround('place', { start: 0, end: 5 })).toEqual([{ text: 'place', isHit: true }])
})
