import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from '../../shared/domain/search-query.ts'
import { markHits, type SnippetPart, snippetOf, wordTest } from '../../shared/domain/search-snippet.ts'

const shown = (parts: readonly SnippetPart[]) => parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const snippet = (text: string, ...texts: string[]) => shown(snippetOf(texts, wordTest(parseSearch(text))).parts)

test('marks whole words where they stand in the original, however they are written there', () => {
  expect(snippet('defen', 'Menaces à la Défenseure')).toBe('Menaces à la [Défenseure]')
  expect(snippet('ترهيب', 'أعمال التَّرهيب والتخويف')).toBe('أعمال [التَّرهيب] [والتخويف]')
  expect(snippet('الت', 'أعمال الترهيب')).toBe('أعمال [الترهيب]')
  expect(snippet('"l’état"', "Raison d'État, l'Etat")).toBe("Raison d'[État], [l]'[Etat]")
  expect(snippet('٢٠٢٦', 'Case 2026-001')).toBe('Case [2026]-001')
  expect(snippet('smear -campaign', 'a smear campaign')).toBe('a [smear] campaign')
})

test('shows the piece around the first hit, cut between words, on one line', () => {
  const long = `${'lorem ipsum '.repeat(40)}zeppelin\nover\t${'dolor sit '.repeat(60)}`
  const cut = snippet('zeppelin', long)
  expect(cut).toMatch(/^…(ipsum|lorem) .*\[zeppelin\] over .*…$/)
  expect(cut.length).toBeLessThan(300)
})

test('goes on to the next text, and shows a beginning where nothing is found', () => {
  expect(snippet('second', 'the first', 'the second')).toBe('the [second]')
  expect(snippet('none', 'the first', 'the second')).toBe('the first')
  expect(snippet('none')).toBe('')
})

test('marks in extracted text what stands there the wrong way round', () => {
  expect(shown(snippetOf(['حفظ السالم واإلنسان'], wordTest(parseSearch('السلام'), true)).parts)).toBe('حفظ [السالم] واإلنسان')
  expect(shown(snippetOf(['حفظ السالم'], wordTest(parseSearch('السلام'))).parts)).toBe('حفظ السالم')
})

test('whatever the text, its parts are the text again, on one line and without direction controls', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab é\n\u202eالت\u064e\u0301🙂\ud800'), maxLength: 80 })
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'ال', 'ت b', '"a b"'), (original, typed) => {
      const parts = markHits(original, parseSearch(typed))
      const plain = original.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '')
      expect(
        parts
          .map((part) => part.text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(plain)
    }),
  )
})
