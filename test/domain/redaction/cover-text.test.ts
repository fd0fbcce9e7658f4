import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { coverRun, coverText, isWebVtt, spansOf, withoutCueLines } from '../../../shared/domain/redaction/cover-text.ts'

const span = (start: number, end: number, page = 0): RedactionMark => ({
  place: { kind: 'span', page, start, end },
  how: 'cover',
  reason: 'identity',
  note: '',
})
const covered = (text: string, ...marks: RedactionMark[]) => coverText(text, spansOf(marks, 0, text))

describe('covering text', () => {
  it('puts a run of one length for what was covered, however long it was', () => {
    expect(covered('Anna Berg was there', span(0, 9))).toBe(`${coverRun} was there`)
    expect(covered('A was there', span(0, 1))).toBe(`${coverRun} was there`)
    expect(covered('Anna\nBerg, Street 4\nwas there', span(0, 19))).toBe(`${coverRun}\nwas there`)
  })

  it('makes one run of stretches that overlap or touch, and two of those apart', () => {
    expect(covered('abcdef', span(0, 3), span(2, 5))).toBe(`${coverRun}f`)
    expect(covered('abcdef', span(0, 3), span(3, 5))).toBe(`${coverRun}f`)
    expect(covered('abcdef', span(4, 5), span(0, 3))).toBe(`${coverRun}d${coverRun}f`)
  })

  it('covers whole characters: surrogate pairs, accents, joined emoji and Arabic vowel signs', () => {
    expect(covered('a😀b', span(2, 3))).toBe(`a${coverRun}b`)
    expect(covered('e\u0301te\u0301', span(0, 1))).toBe(`${coverRun}te\u0301`)
    expect(covered('x👩‍👧‍👦y', span(3, 4))).toBe(`x${coverRun}y`)
    expect(covered('مُحَمَّد', span(0, 1))).toBe(`${coverRun}حَمَّد`)
    expect(covered('a\r\nb', span(0, 2))).toBe(`${coverRun}b`)
  })

  it('covers a whole page, and nothing of another', () => {
    const page: RedactionMark = { place: { kind: 'page', page: 0 }, how: 'cover', reason: 'other', note: '' }
    expect(covered('all of it', page)).toBe(coverRun)
    expect(covered('nothing', span(0, 3, 1))).toBe('nothing')
  })

  it('leaves of the covered letters none where they stood, and all others as they were', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', '😀', 'é', 'e\u0301', 'م', 'ُ'), { maxLength: 60 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }), (from, pairs) => {
        const marks = pairs.map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))
        const spans = spansOf(marks, 0, from)
        for (const { place } of marks)
          if (place.kind === 'span')
            for (let at = place.start; at < Math.min(place.end, from.length); at++)
              expect(spans.some(({ start, end }) => start <= at && at < end)).toBe(true)
        expect(spans.every(({ start, end }, at) => start < end && (spans[at + 1]?.start ?? Number.MAX_SAFE_INTEGER) > end)).toBe(
          true,
        )
        const result = coverText(from, spans)
        expect(result.isWellFormed()).toBe(from.isWellFormed())
        expect(result.split(coverRun).length).toBe(spans.length + 1)
      }),
    )
  })
})

const transcript =
  'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAnna Berg came.\n\n00:00:03.000 --> 00:00:04.000\nShe left\nearly.\n'

describe('covering a transcript', () => {
  it('keeps the times of the cues that a stretch runs over', () => {
    const spans = withoutCueLines(transcript, spansOf([span(0, transcript.length)], 0, transcript))
    const result = coverText(transcript, spans)
    expect(result).toContain('00:00:01.000 --> 00:00:02.000\n')
    expect(result).toContain('00:00:03.000 --> 00:00:04.000\n')
    expect(isWebVtt(result)).toBe(true)
    for (const word of ['Anna', 'came', 'She', 'left', 'early']) expect(result).not.toContain(word)
  })

  it('knows a transcript by its first line', () => {
    expect(isWebVtt('WEBVTT - Hearing\n')).toBe(true)
    expect(isWebVtt('\ufeffWEBVTT')).toBe(true)
    expect(isWebVtt('WEBVTTX\n')).toBe(false)
    expect(isWebVtt('Hearing\nWEBVTT')).toBe(false)
  })
})
