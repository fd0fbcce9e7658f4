import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, wordDifference } from '../../shared/domain/word-difference.ts'

const shown = (pieces: readonly Piece[]) => pieces.map(({ is, text }) => `${{ same: '=', old: '-', new: '+' }[is]}${text}`)

test('says which words went and which came, and leaves the rest whole', () => {
  expect(shown(wordDifference('The caller knew the name.', 'The caller knew her name well.'))).toEqual([
    '=The caller knew ',
    '-the',
    '+her',
    '= name',
    '+ well',
    '=.',
  ])
  expect(shown(wordDifference('', 'new'))).toEqual(['+new'])
  expect(shown(wordDifference('gone', ''))).toEqual(['-gone'])
  expect(shown(wordDifference('same', 'same'))).toEqual(['=same'])
  expect(wordDifference('', '')).toEqual([])
})

test('takes an Arabic word with its marks as one word, also between Latin ones', () => {
  expect(shown(wordDifference('قالَ المتصل: OHCHR', 'قالت المتصلة: OHCHR'))).toEqual([
    ...['-قالَ', '+قالت', '= ', '-المتصل', '+المتصلة', '=: OHCHR'],
  ])
})

test('the pieces put together are both texts', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'قول', ' ', '\n', '.', 'é', '👩‍⚖️'), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(
      fc.oneof(words, fc.string({ unit: 'grapheme' })),
      fc.oneof(words, fc.string({ unit: 'grapheme' })),
      (old, now) => {
        const pieces = wordDifference(old, now)
        const textOf = (side: 'old' | 'new') =>
          pieces
            .filter(({ is }) => is === 'same' || is === side)
            .map(({ text }) => text)
            .join('')
        expect(textOf('old')).toBe(old)
        expect(textOf('new')).toBe(now)
      },
    ),
    { seed: 3 },
  )
})

test('gives up comparing word by word where nothing is alike, and still shows both', () => {
  const old = Array.from({ length: 5_000 }, (_, index) => `a${index}`).join(' ')
  const now = Array.from({ length: 5_000 }, (_, index) => `b${index}`).join('\t')
  expect(shown(wordDifference(old, now))).toEqual([`-${old}`, `+${now}`])
})
