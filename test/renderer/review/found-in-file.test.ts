import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metadataKey } from '../../../renderer/features/review/metadata-words.ts'
import { readPage } from '../../../renderer/features/review/page-tools.tsx'
import { readPercent } from '../../../renderer/features/review/percent-field.tsx'
import { placeNow } from '../../../renderer/features/review/place-now.ts'
import { chunksOf, piecesOf } from '../../../renderer/features/review/text-chunks.ts'
import { marksOf } from '../../../renderer/features/review/use-marks.ts'
import { neighboursOf } from '../../../renderer/features/review/use-neighbours.ts'
import { visibleName } from '../../../renderer/features/review/visible-name.ts'

describe('the text of a page', () => {
  it('is the same text when its pieces are put together, whatever is marked', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ب', '😀', '\n', ' word '), { maxLength: 4_000 })
      .map((parts) => parts.join('').repeat(3))
    const marks = fc.array(
      fc.tuple(fc.nat(9_000), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(text, marks, (given, marked) => {
        const chunks = chunksOf(given)
        expect(chunks.map((chunk) => chunk.text).join('')).toBe(given)
        const ordered = marked.toSorted((a, b) => a.start - b.start)
        expect(chunks.flatMap((chunk) => piecesOf(chunk, ordered).map((piece) => piece.text)).join('')).toBe(given)
      }),
      { numRuns: 60 },
    )
  })

  it('is cut at the ends of lines where it can be, and never within a character', () => {
    expect(chunksOf(`${'a'.repeat(4_100)}\nb`).map(({ text }) => text.length)).toEqual([4_101, 1])
    for (const { text } of chunksOf('x'.concat('😀'.repeat(9_000)))) expect(text.isWellFormed()).toBe(true)
  })

  it('marks what was found, also where it reaches over a cut', () => {
    const [first, second] = chunksOf(`${'a'.repeat(4_000)}\nbudget`)
    const marks = [{ start: 3_998, end: 4_003 }]
    expect(piecesOf(first ?? { start: 0, text: '' }, marks).map(({ text, isHit }) => [text.length, isHit])).toEqual([
      [3_998, false],
      [3, true],
    ])
    expect(piecesOf(second ?? { start: 0, text: '' }, marks).map(({ text, isHit }) => [text, isHit])).toEqual([
      ['bu', true],
      ['dget', false],
    ])
  })
})

describe('a hostile name', () => {
  it('is shown with what cannot be seen written out', () => {
    expect(visibleName('photo\u202Egpj.exe')).toBe('photo[U+202E]gpj.exe')
    expect(visibleName('a\u0000b\nc\u200Fد.txt')).toBe('a[U+0000]b[U+000A]c[U+200F]د.txt')
    expect(visibleName('رسالة الوزارة.pdf')).toBe('رسالة الوزارة.pdf')
  })
})

describe('what is typed', () => {
  it('names a page from 1, in any digits, or nothing', () => {
    expect(['3', ' ١٢ ', '0', '-1', 'x', '1.5'].map(readPage)).toEqual([3, 12, null, null, null, null])
  })

  it('names a share of a page in per cent', () => {
    expect(['12.5', '١٠', '7,5', '100', '101', '', '-3'].map(readPercent)).toEqual([12.5, 10, 7.5, 100, null, null, null])
  })
})

describe('around an item', () => {
  it('the others follow by folder and title, and nothing follows the last', () => {
    const rows = [
      { id: 'a', folder: 'z' },
      { id: 'b', folder: '' },
      { id: 'c', folder: 'z' },
    ]
    expect(neighboursOf(rows, 'b')).toEqual({ number: 1, total: 3, previous: null, next: 'a' })
    expect(neighboursOf(rows, 'a')).toEqual({ number: 2, total: 3, previous: 'b', next: 'c' })
    expect(neighboursOf(rows, 'c')).toMatchObject({ previous: 'a', next: null })
    expect(neighboursOf(rows, 'gone')).toEqual({ number: 0, total: 3, previous: null, next: null })
  })

  it('a new note stands at the second, at the page, or at the whole', () => {
    const state = { durationSeconds: null, seconds: 0, pages: 1, page: 0 }
    expect(placeNow(state)).toEqual({ kind: 'whole' })
    expect(placeNow({ ...state, pages: 9, page: 4 })).toEqual({ kind: 'page', page: 4 })
    expect(placeNow({ ...state, durationSeconds: 60, seconds: 12.345 })).toEqual({ kind: 'time', start: 12.3, end: null })
  })

  it('notes at parts and stretches are drawn in the file, others are only listed', () => {
    const stamp = { createdAt: '', createdBy: '', changedAt: '', changedBy: '', version: 1 }
    const note = (id: string, place: Parameters<typeof marksOf>[0][number]['place']) => ({
      id,
      itemId: 'i',
      text: 'why',
      place,
      ...stamp,
    })
    const region = { page: 0, x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
    const drawn = marksOf(
      [
        note('r', { kind: 'region', ...region }),
        note('s', { kind: 'span', page: 1, start: 2, end: 5 }),
        note('w', { kind: 'whole' }),
      ],
      'r',
    )
    expect(drawn.marks).toEqual([{ ...region, id: 'r', look: 'note', isChosen: true, label: 'why' }])
    expect(drawn.spans).toEqual([{ page: 1, start: 2, end: 5, id: 's', look: 'note' }])
  })
})

describe('a field of a file', () => {
  it('has a plain word where it is a common one, however it is written', () => {
    expect(metadataKey('CreationDate')).toBe('review.meta.created')
    expect(metadataKey('Message-ID')).toBe('review.meta.messageId')
    expect(metadataKey('X-Unheard-Of')).toBeNull()
    expect(metadataKey('constructor')).toBeNull()
  })
})
