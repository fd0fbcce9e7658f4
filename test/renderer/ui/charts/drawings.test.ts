import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { barList } from '../../../../renderer/ui/charts/bar-list.ts'
import { anchorOf, type Drawing, mirrored, roundTop } from '../../../../renderer/ui/charts/drawing.ts'
import { monthBars } from '../../../../renderer/ui/charts/month-bars.ts'
import { notOnMap, type World, worldMap } from '../../../../renderer/ui/charts/world-map.ts'
import { countriesIn, regionOf, worldRegions } from '../../../../shared/domain/world-regions.ts'

const words = { formatCount: String, partLabel: (bar: string, part: number, count: number) => `${bar} ${part} ${count}` }
const bars = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []))
const dots = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape] : []))

describe('bars by month', () => {
  const months = ['Jan', 'Feb', 'Mar'].map((tick, place) => ({
    label: `${tick} 2026`,
    tick,
    year: '2026',
    counts: [place, 1, 0],
  }))

  it('stand from left to right, each part on the one below', () => {
    const drawn = bars(monthBars({ months, width: 400, direction: 'ltr', ...words }))
    expect(drawn.map(({ label }) => label)).toEqual([
      'Jan 2026 1 1',
      'Feb 2026 0 1',
      'Feb 2026 1 1',
      'Mar 2026 0 2',
      'Mar 2026 1 1',
    ])
    const [, below, above] = drawn
    expect(above?.y).toBeCloseTo((below?.y ?? 0) - (above?.height ?? 0))
    expect(drawn[0]?.x).toBeLessThan(drawn[4]?.x ?? 0)
  })

  it('stand from right to left where the language is read so', () => {
    const drawn = bars(monthBars({ months, width: 400, direction: 'rtl', ...words }))
    expect(drawn[0]?.x).toBeGreaterThan(drawn[4]?.x ?? 0)
  })

  it('draw nothing of no months, and no bar of a month without incidents', () => {
    expect(bars(monthBars({ months: [], width: 400, direction: 'ltr', ...words }))).toEqual([])
    const empty = months.map((month) => ({ ...month, counts: [0, 0, 0] }))
    expect(bars(monthBars({ months: empty, width: 400, direction: 'ltr', ...words }))).toEqual([])
  })

  it('stay within the drawing for two hundred years', () => {
    const many = Array.from({ length: 200 }, (_, place) => ({
      label: String(place),
      tick: '',
      year: String(place),
      counts: [place],
    }))
    for (const { x, width, y } of bars(monthBars({ months: many, width: 320, direction: 'ltr', ...words }))) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(320.001)
      expect(y).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('bars under labels', () => {
  it('are as long as they count, and say so', () => {
    const drawing = barList({
      bars: [
        { label: 'A', counts: [4] },
        { label: 'B', counts: [1, 1] },
      ],
      width: 300,
      direction: 'ltr',
      ...words,
    })
    const [four, one, other] = bars(drawing)
    expect(one?.width).toBeCloseTo((four?.width ?? 0) / 4)
    expect(other?.x).toBeCloseTo((one?.x ?? 0) + (one?.width ?? 0))
    expect(drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual(['A', '4', 'B', '2'])
  })
})

describe('a drawing', () => {
  it('is itself again when it is mirrored twice', () => {
    const drawing = barList({ bars: [{ label: 'A', counts: [1, 1] }], width: 300, direction: 'ltr', ...words })
    expect(mirrored(mirrored(drawing)).shapes).toEqual(drawing.shapes)
  })

  it('puts the edge of a text where it belongs in both directions', () => {
    expect(anchorOf('left', 'ltr')).toBe('start')
    expect(anchorOf('left', 'rtl')).toBe('end')
    expect(anchorOf('right', 'rtl')).toBe('start')
  })

  it('has an axis that can be halved', () => {
    expect([1, 2, 3, 5, 11, 21, 41, 99, 101].map(roundTop)).toEqual([2, 2, 4, 10, 20, 40, 100, 100, 200])
  })
})

const world: World = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../resources/map/world.json'), 'utf8'))
const known = new Set([...world.countries, ...world.places].map(({ code }) => code))

describe('the map', () => {
  const marks = [
    { code: 'KE', label: 'Kenya', count: 4 },
    { code: 'XA', label: 'XA', count: 9 },
    { code: 'SM', label: 'San Marino', count: 1 },
  ]

  it('gives each country its figure, also one too small for an outline', () => {
    const drawn = dots(worldMap({ world, marks, region: null, direction: 'ltr', formatCount: String }))
    expect(drawn.map(({ label }) => label)).toEqual(['Kenya: 4', 'San Marino: 1'])
  })

  it('names beside it what has no place on it', () => {
    expect(notOnMap(world, marks).map(({ code }) => code)).toEqual(['XA'])
  })

  it('shows a region by M49 code, and the whole world for one it does not know', () => {
    const view = (region: string | null) => worldMap({ world, marks, region, direction: 'ltr', formatCount: String }).view
    expect(view('014')[2]).toBeLessThan(view(null)[2])
    expect(view('zzz')).toEqual(view(null))
  })

  it('has a view for every region, inside the world', () => {
    for (const region of worldRegions) {
      const [x = -1, y = -1, width = 0, height = 0] = world.views[region] ?? []
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(world.width + 0.2)
      expect(y + height).toBeLessThanOrEqual(world.height + 0.2)
    }
  })

  it('has a place for every country of the regions but three groups of islands without people', () => {
    const missing = worldRegions.flatMap(countriesIn).filter((code) => !known.has(code))
    expect(missing.sort()).toEqual(['BV', 'TF', 'UM'])
  })
})

describe('regions of the world', () => {
  it('hold each country once', () => {
    const all = worldRegions.flatMap(countriesIn)
    expect(new Set(all).size).toBe(all.length)
  })

  it('place a country, and no invented one', () => {
    expect(regionOf('KE')).toBe('014')
    expect(regionOf('XA')).toBeNull()
    expect(regionOf('AQ')).toBeNull()
  })
})
