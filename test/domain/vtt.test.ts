import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeVtt, parseVtt } from '../../shared/domain/vtt.ts'

test('reads cues with their times, passing over headers, notes, styles, names and settings', () => {
  const text = `\ufeffWEBVTT - interview
Kind: captions

NOTE
not said

STYLE
::cue { color: red }

1
00:01.000 --> 00:02.500 align:start
<v Mara Vell>Good <i>morning</i> &amp; welcome

01:00:00.000 --> 01:00:01.000
two
lines\r\n`
  expect(parseVtt(text)).toEqual({
    badLine: null,
    cues: [
      { start: 1, end: 2.5, text: 'Mara Vell: Good morning & welcome' },
      { start: 3_600, end: 3_601, text: 'two\nlines' },
    ],
  })
})

test.each([
  ['no header', '00:01.000 --> 00:02.000\nx', 1],
  ['another word', 'WEBVTTX\n', 1],
  ['an end before its start', 'WEBVTT\n\n00:02.000 --> 00:01.000\nx', 3],
  ['a comma for a point', 'WEBVTT\n\n00:01,000 --> 00:02,000\nx', 3],
  ['sixty seconds', 'WEBVTT\n\n00:60.000 --> 00:61.000\nx', 3],
  ['no second time', 'WEBVTT\n\n00:01.000 -->\nx', 3],
  ['words without a time', 'WEBVTT\n\nname\nwords\nmore', 4],
  ['a name alone', 'WEBVTT\n\nname', 3],
  ['a time of years', 'WEBVTT\n\n9999:00:00.000 --> 9999:00:01.000\nx', 3],
])('says which line is wrong: %s', (_what, text, badLine) => {
  expect(parseVtt(text)).toEqual({ cues: null, badLine })
})

test('a file without cues is a file without cues', () => {
  expect(parseVtt('WEBVTT')).toEqual({ cues: [], badLine: null })
  expect(parseVtt(encodeVtt([]))).toEqual({ cues: [], badLine: null })
})

test('what is written is read back', () => {
  const time = fc.nat({ max: 900_000_000 })
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/[\r\n]/g, ' ').trim())
  const cue = fc.record({ start: time, length: fc.nat({ max: 10_000 }), text: fc.array(line, { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(cue), (raw) => {
      const cues = raw.map(({ start, length, text }) => ({
        start: start / 1_000,
        end: (start + length) / 1_000,
        text: text.filter((part) => part !== '').join('\n'),
      }))
      const { cues: read } = parseVtt(encodeVtt(cues))
      expect(read?.map(({ text }) => text)).toEqual(cues.map(({ text }) => text))
      read?.forEach(({ start, end }, index) => {
        expect(start).toBeCloseTo(cues[index]?.start ?? Number.NaN, 3)
        expect(end).toBeCloseTo(cues[index]?.end ?? Number.NaN, 3)
      })
    }),
  )
})

test('answers for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('WEBVTT', '00:01.000 --> 00:02.000', '-->', 'NOTE', '', 'x', '<v', '&lt;')), (lines) => {
      const read = parseVtt(lines.join('\n'))
      if (read.badLine !== null) expect(read.badLine).toBeLessThanOrEqual(Math.max(1, lines.length))
    }),
  )
})
