import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../shared/domain/clean-text.ts'
import { Line, Text, Title } from '../../shared/domain/fields.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
)

describe('one line of text', () => {
  it.each([
    ['  a  ', 'a'],
    ['a\r\nb\nc\rd', 'a b c d'],
    ['a\u2028b\u2029c\u0085d\u000be', 'a b c d e'],
    ['a\tb', 'a b'],
    ['a\u0000b\u0007c\u009bd', 'abcd'],
    ['invoice\u202Egnp.exe', 'invoicegnp.exe'],
    ['\u2066سلمى\u2069', 'سلمى'],
    ['e\u0301', 'é'],
    ['\ud83d and \ude00', '\ufffd and \ufffd'],
    ['😀', '😀'],
    ['علي\u200fA\u200eم\u061c', 'علي\u200fA\u200eم\u061c'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanLine(typed)).toBe(kept)
  })

  it('is the same when it is cleaned again, and then has no control character and no line end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanLine(text)
        expect(cleanLine(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(once).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('must say something where it is a title, also when it had only characters that nobody sees', () => {
    expect(v.is(Title, '\u0000\u202e \n')).toBe(false)
    expect(v.parse(Line, '\u0000\u202e \n')).toBe('')
  })

  it('has its limit after it was cleaned', () => {
    expect(v.is(Title, `${' '.repeat(500)}a`)).toBe(true)
    expect(v.is(Title, 'a'.repeat(301))).toBe(false)
    expect(v.is(Line, 'a'.repeat(1_001))).toBe(false)
  })
})

describe('text of several paragraphs', () => {
  it.each([
    ['a\r\nb\rc\n\n\td', 'a\nb\nc\n\n\td'],
    ['a\u0000b\u001bc', 'abc'],
    ['  a\n', '  a\n'],
    ['\ud83d', '\ufffd'],
    ['كَتَبَ\u2067abc\u2069', 'كَتَبَ\u2067abc\u2069'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept)
  })

  it('is the same when it is cleaned again, and keeps its paragraphs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanText(text)
        expect(cleanText(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(once.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  it('refuses ten megabytes at once', () => {
    expect(v.is(Text, 'a'.repeat(10_000_000))).toBe(false)
    expect(v.is(Text, 'a'.repeat(1_000_000))).toBe(true)
  })
})
