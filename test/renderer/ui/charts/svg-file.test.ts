import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barList } from '../../../../renderer/ui/charts/bar-list.ts'
import { svgFile } from '../../../../renderer/ui/charts/svg-file.ts'
import { parseXml } from '../../../support/parse-xml.ts'

function chart(label: string, direction: 'ltr' | 'rtl' = 'ltr') {
  return svgFile({
    drawing: barList({
      bars: [{ label, counts: [2, 1, 0, 0, 0] }],
      width: 852,
      direction,
      formatCount: String,
      partLabel: (bar, part, count) => `${bar} ${part} ${count}`,
    }),
    language: 'en',
    title: label,
    description: label,
    lines: [label],
    legend: [{ part: 0, label }],
    notes: ['As of 3 March 2026.', label],
  })
}

describe('a chart as a file', () => {
  it('names its title, its lines, its notes, its fonts and its parts', () => {
    const { elements, texts, attributes } = parseXml(chart('Threat'))
    expect(elements[0]).toBe('svg')
    expect(texts).toContain('Threat')
    expect(texts).toContain('As of 3 March 2026.')
    expect(elements.filter((name) => name === 'pattern')).toHaveLength(5)
    expect(attributes.find(([name]) => name === 'font-family')?.[1]).toContain('Noto Sans')
  })

  it('stands alone: nothing in it is fetched, run or coloured from outside', () => {
    const { elements, attributes } = parseXml(chart('Threat'))
    expect(elements.filter((name) => ['script', 'image', 'use', 'foreignObject', 'style', 'a'].includes(name))).toEqual([])
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on|href$/)
      if (name !== 'xmlns') expect(value).not.toMatch(/var\(|https?:|javascript:|currentColor/i)
      if (value.includes('url(')) expect(value).toMatch(/^url\(#part[0-4]\)$/)
    }
  })

  it('keeps a hostile label as text', () => {
    const hostile = `</text><script>alert(1)</script><image href="https://example.org/x"/> "'&amp; ]]> <!--`
    const { elements, texts } = parseXml(chart(hostile))
    expect(elements).not.toContain('script')
    expect(elements).not.toContain('image')
    expect(texts.join(' ')).toContain('<script>alert(1)</script>')
  })

  it('is well formed whatever a label holds: control characters, lone surrogates, any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (label) => {
        expect(parseXml(chart(`${label}\u0000\u0008\ud800\uffff`)).elements[0]).toBe('svg')
      }),
      { numRuns: 40 },
    )
  })

  it('begins on the right where the language does, and lets bars grow to the left', () => {
    const file = chart('تهديد', 'rtl')
    const { attributes } = parseXml(file)
    expect(attributes.filter(([name, value]) => name === 'direction' && value === 'ltr')).toEqual([])
    const first = /<rect x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*fill="url\(#part0\)" stroke="[^"]+"><title>/.exec(file)
    expect(Number(first?.[1]) + Number(first?.[2])).toBeCloseTo(852)
  })
})
