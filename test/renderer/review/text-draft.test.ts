import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueAt } from '../../../renderer/features/review/cue-at.ts'
import {
  type CueDraft,
  checkText,
  countProblems,
  cueAfter,
  type TextDraft,
} from '../../../renderer/features/review/text-draft.ts'
import { readTime, timeText } from '../../../renderer/view/time-text.ts'
import { parseVtt } from '../../../shared/domain/vtt.ts'

const cue = (start: string, end: string, text: string): CueDraft => ({ key: 1, start, end, text })
const draft = (cues: readonly CueDraft[], part: Partial<TextDraft> = {}): TextDraft => ({
  ...{ title: 'Transcript', language: 'en', reason: 'A. Okoye listened', hasTimes: true, text: '' },
  cues,
  ...part,
})
const problemsOf = (given: TextDraft) => {
  const checked = checkText(given)
  return checked.ok ? null : checked.problems
}

describe('a transcript that is being written', () => {
  it('is kept as captions that read back as they were written', () => {
    const checked = checkText(draft([cue('0:00', '0:04', 'Good evening.'), cue('1:01:05.5', '1:01:09', 'Think of <them> & us.')]))
    expect(checked).toMatchObject({ ok: true, format: 'vtt' })
    expect(parseVtt(checked.ok ? checked.text : '').cues).toEqual([
      { start: 0, end: 4, text: 'Good evening.' },
      { start: 3665.5, end: 3669, text: 'Think of <them> & us.' },
    ])
  })

  it('lets a passage without an end last until the next, and the last one a little', () => {
    const checked = checkText(draft([cue('0:01', '', 'a'), cue('0:03', '', 'b'), cue('', '', '')]))
    expect(parseVtt(checked.ok ? checked.text : '').cues?.map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [3, 8],
    ])
  })

  it('says of each passage what is wrong with its times or words', () => {
    const problems = problemsOf(
      draft([
        cue('0:05', '0:03', 'a'),
        cue('soon', '0:09', 'b'),
        cue('0:10', '0:20', ''),
        cue('0:15', '0:25', 'c'),
        cue('0:75', '', 'd'),
      ]),
    )
    expect(problems?.cues).toEqual([
      { end: 'review.cueErrorOrder' },
      { start: 'review.cueErrorTime' },
      { text: 'review.cueErrorText' },
      { start: 'review.cueErrorOverlap' },
      { start: 'review.cueErrorTime', end: 'review.cueErrorTime' },
    ])
    expect(problems && countProblems(problems)).toBe(6)
  })

  it('asks for a title, for who made it, and for words', () => {
    expect(problemsOf(draft([cue('0:00', '', '')], { title: ' ', reason: '' }))).toEqual({
      title: 'review.writeErrorTitle',
      reason: 'review.writeErrorWhy',
      text: 'review.cueErrorNone',
      cues: [{}],
    })
    expect(problemsOf(draft([], { hasTimes: false, text: ' \n' }))?.text).toBe('review.writeErrorText')
    expect(checkText(draft([], { hasTimes: false, text: 'ترجمة' }))).toEqual({ ok: true, format: 'text', text: 'ترجمة' })
  })

  it('gives each new passage a key of its own', () => {
    const first = cueAfter([], '0:00')
    const second = cueAfter([first], '0:04')
    expect([first.key, second.key, cueAfter([second, first], '0:05').key]).toEqual([1, 2, 3])
  })
})

describe('the passage that is being said', () => {
  const cues = [
    { start: 0, end: 4, text: 'a' },
    { start: 4.5, end: 9, text: 'b' },
    { start: 8, end: 12, text: 'c' },
  ]

  it('is the last that has begun and not ended, and none in a silence', () => {
    expect([0, 3.9, 4.2, 4.5, 8.5, 12].map((seconds) => cueAt(cues, seconds))).toEqual([0, 0, -1, 1, 2, -1])
  })
})

describe('a time', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (milliseconds) => {
        expect(readTime(timeText(milliseconds / 1000))).toBeCloseTo(milliseconds / 1000, 3)
      }),
    )
  })

  it('is written by people in several ways, and refused where it is none', () => {
    expect(['65', '1:05', '1:05,5', '١:٠٥', '1:01:05'].map(readTime)).toEqual([65, 65, 65.5, 65, 3665])
    expect(['', '1:75', '-1', '1:', 'now', '1:2:3:4'].map(readTime)).toEqual([null, null, null, null, null, null])
  })
})
