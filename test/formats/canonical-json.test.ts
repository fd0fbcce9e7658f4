import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, parseCanonicalJson } from '../../shared/formats/canonical-json.ts'

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, section 3.2.3', () => {
    const input: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    )
    expect(canonicalJson(input)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts members by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const written = canonicalJson(input)
    const order = Object.values(input).sort((a, b) => written.indexOf(a) - written.indexOf(b))
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it('leaves out members without a value and writes −0 as 0', () => {
    expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}')
  })

  it.each([
    ['a number that is not finite', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['a function', { f: () => 1 }],
    ['a big integer', 1n],
    ['nothing', undefined],
    ['nothing in a list', [undefined]],
    ['a date', { at: new Date(0) }],
    ['a map', new Map()],
  ])('has no form for %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('reads back what it wrote, for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value)
        const read = parseCanonicalJson(text)
        expect(canonicalJson(read)).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([
    ['white space', '{"a": 1}'],
    ['a line end', '{"a":1}\n'],
    ['members in another order', '{"b":1,"a":2}'],
    ['a member twice', '{"a":1,"a":1}'],
    ['an escape that is not needed', '"\\u0041"'],
    ['an escaped slash', '"\\/"'],
    ['another spelling of a number', '1.0'],
    ['an exponent', '1e2'],
    ['−0', '-0'],
    ['more digits than a number holds', '12345678901234567890'],
    ['a lone surrogate', '"\\ud800"'],
    ['a byte-order mark', '\ufeff1'],
    ['nothing', ''],
    ['something after the end', '1 2'],
    ['a list without end', '[1,'],
    ['a hundred thousand lists in each other', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('is not read from a text with %s', (_what, text) => {
    expect(parseCanonicalJson(text)).toBeUndefined()
  })

  it('reads a member that is called __proto__ as a member', () => {
    expect(Object.keys(parseCanonicalJson('{"__proto__":{"a":1}}') as object)).toEqual(['__proto__'])
  })
})
