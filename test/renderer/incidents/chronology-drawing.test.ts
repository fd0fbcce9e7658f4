import { describe, expect, it } from 'vitest'
import { chronologyDrawing, type TimeLink, type TimeRow } from '../../../renderer/features/incidents/chronology-drawing.ts'
import { svgFile } from '../../../renderer/ui/charts/svg-file.ts'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'

const exact = (value: string): DateWithPrecision => ({ precision: 'exact', value })
const row = (id: string, start: DateWithPrecision, end: DateWithPrecision | null = null): TimeRow => ({
  ...{ id, start, end, label: id, reference: '', detail: `about ${id}`, isForeign: false },
})
const pattern = [
  row('smear', exact('2024-01-10')),
  row('complaint', exact('2024-02-01')),
  row('budget cut', { precision: 'month', value: '2024-04' }),
  row('dismissal', exact('2024-06-01'), exact('2024-07-15')),
]
const links: TimeLink[] = [
  { fromId: 'smear', toId: 'complaint', label: 'Leads to' },
  { fromId: 'complaint', toId: 'budget cut', label: 'Escalates' },
]

function draw(rows: readonly TimeRow[], linked: readonly TimeLink[] = [], direction: 'ltr' | 'rtl' = 'ltr') {
  const drawing = chronologyDrawing({ rows, links: linked, width: 800, direction, tickWords: ({ day }) => day })
  const { shapes } = drawing
  return {
    ...drawing,
    dots: shapes.filter((shape) => shape.kind === 'dot'),
    bars: shapes.filter((shape) => shape.kind === 'bar'),
    arrows: shapes.filter((shape) => shape.kind === 'arrow'),
    texts: shapes.filter((shape) => shape.kind === 'text'),
  }
}

describe('the timeline of a case', () => {
  it('draws a day as a dot, an uncertain date as a striped span, a span of days as a full one, in the order of time', () => {
    const { dots, bars } = draw(pattern)
    expect(dots.map(({ label }) => label)).toEqual(['about smear', 'about complaint'])
    expect(bars.map(({ label, part }) => [label, part])).toEqual([
      ['about budget cut', 1],
      ['about dismissal', 0],
    ])
    const [smear, complaint] = dots
    expect(Number(smear?.x)).toBeLessThan(Number(complaint?.x))
    expect(Number(smear?.y)).toBeLessThan(Number(complaint?.y))
  })

  it('draws a link as an arrow from one mark to the other, with its kind in words', () => {
    const { arrows, texts, dots } = draw(pattern, links)
    expect(arrows.map(({ label }) => label)).toEqual(['Leads to', 'Escalates'])
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Leads to', 'Escalates']))
    const [from, to] = dots
    const points = arrows[0]?.points ?? []
    expect(points[0]?.[0]).toBeCloseTo(Number(from?.x), 5)
    expect(points.at(-1)?.[1]).toBe(to?.y)
  })

  it('leaves out what has no date, and links to what is not drawn', () => {
    const drawn = draw(
      [...pattern, row('undated', { precision: 'unknown', value: null })],
      [...links, { fromId: 'smear', toId: 'undated', label: 'Precedes' }],
    )
    expect(drawn.texts.map(({ text }) => text).join()).not.toContain('undated')
    expect(drawn.arrows).toHaveLength(2)
    expect(draw([row('undated', { precision: 'unknown', value: null })]).shapes).toEqual([])
  })

  it('is mirrored from right to left: time goes the other way, and labels stand at the other side', () => {
    const [left, right] = [draw(pattern, links), draw(pattern, links, 'rtl')]
    expect(right.direction).toBe('rtl')
    const xs = (dots: typeof left.dots) => dots.map(({ x }) => x)
    expect(xs(right.dots)).toEqual(xs(left.dots).map((x) => 800 - x))
    const label = right.texts.find(({ text }) => text.includes('smear'))
    expect(label).toMatchObject({ x: 800, side: 'right' })
  })

  it('stays inside its width, whatever the dates and links', () => {
    const far = [row('first', exact('0001-01-02')), row('last', exact('9999-12-30')), row('same', exact('9999-12-30'))]
    const all = far.flatMap(({ id: fromId }) => far.flatMap(({ id: toId }) => ({ fromId, toId, label: 'Precedes' })))
    for (const shape of draw(
      far,
      all.filter(({ fromId, toId }) => fromId !== toId),
    ).shapes) {
      if (shape.kind === 'dot') expect(shape.x > 0 && shape.x < 800).toBe(true)
      if (shape.kind === 'arrow') for (const [x] of shape.points) expect(x >= 0 && x <= 800).toBe(true)
    }
  })

  it('is written as a file with arrows, and nothing of a hostile title is code', () => {
    const hostile = [{ ...pattern[0], label: '<script>', detail: '"><x>' } as TimeRow, ...pattern.slice(1)]
    const drawing = chronologyDrawing({ rows: hostile, links, width: 800, direction: 'ltr', tickWords: ({ day }) => day })
    const file = svgFile({ drawing, language: 'en', title: 'T', description: 'D', lines: [], legend: [], notes: [] })
    expect(file).toContain('&lt;script&gt;')
    expect(file).not.toContain('<script>')
    expect(file.match(/<title>(Leads to|Escalates)<\/title><path/g)).toHaveLength(2)
  })
})
