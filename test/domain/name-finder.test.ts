import { describe, expect, test } from 'vitest'
import { nameFinder } from '../../shared/domain/name-finder.ts'

const finder = nameFinder([
  { names: ['Mara Vellanova', 'Ms. V.'], contacts: [], label: '[A]' },
  { names: ['أميرة الخطيب'], contacts: [], label: '[B]' },
  { names: [], contacts: ['+999 555 0134', 'mara@example.org'], label: '[C]' },
  { names: ['Ana'], contacts: [], label: '[D]' },
  { names: ['José Ñuñez'], contacts: [], label: '[E]' },
  { names: ["Sean O'Darra"], contacts: [], label: '[F]' },
])

const found: readonly (readonly [string, string])[] = [
  ['Mara Vellanova spoke.', '[A] spoke.'],
  ['MARA  VELLANOVA spoke.', '[A] spoke.'],
  ['Mara\u00a0Vellanova’s office', '[A]’s office'],
  ['mara-vellanova.pdf', '[A].pdf'],
  ['mara_vellanova_letter', '[A]_letter'],
  ['Commissioner Vellanova left', 'Commissioner [A] left'],
  ['Ma\u200era Vellanova', '[A]'],
  ['call +999 555 0134 now', 'call [C] now'],
  ['call 999-555-0134 now', 'call [C] now'],
  ['call 9995550134 now', 'call [C] now'],
  ['MARA@EXAMPLE.ORG', '[C]'],
  ['Ana said', '[D] said'],
  ['an analysis of Anatolia', 'an analysis of Anatolia'],
  ['Jose\u0301 Nun\u0303ez', '[E]'],
  ['JOSE NUNEZ', '[E]'],
  ['Sean O’Darra', '[F]'],
  ['قالت أميرة الخطيب', 'قالت [B]'],
  ['قالت اميره الخطيب', 'قالت [B]'],
  ['قالت أمـيـرة الخَطيب', 'قالت [B]'],
  ['لأميرة الخطيب', 'ل[B]'],
  ['والخطيب', 'وال[B]'],
  ['للخطيب', 'لل[B]'],
  ['خطيب', '[B]'],
  ['خطيبة', 'خطيبة'],
]

describe('the name finder', () => {
  test.each(found)('reads %j as %j', (text, expected) => {
    expect(finder.replace(text).text).toBe(expected.normalize('NFC'))
  })

  test('counts what it replaces and leaves other text as it was, to the letter', () => {
    expect(finder.replace('Mara Vellanova and Ana')).toEqual({ text: '[A] and [D]', count: 2 })
    const untouched = 'Cafe\u0301 — nothing here'
    expect(finder.replace(untouched)).toEqual({ text: untouched, count: 0 })
  })

  test('tells whether anything occurs', () => {
    expect(finder.occursIn('… 999 5550134 …')).toBe(true)
    expect(finder.occursIn('… 999 5550135 …')).toBe(false)
  })

  test('does not take special letters of a name for a pattern', () => {
    const odd = nameFinder([{ names: ['A.B (C)* [x]'], contacts: ['(.*)'], label: '#' }])
    expect(odd.replace('plain text').count).toBe(0)
    expect(odd.replace('A.B (C)* [x]').count).toBe(1)
  })
})
