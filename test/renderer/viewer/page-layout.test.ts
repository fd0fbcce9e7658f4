import { describe, expect, it } from 'vitest'
import { layoutPages, mostLaid } from '../../../renderer/viewer/kinds/pdf/page-layout.ts'

const usual = { width: 600, height: 800 }
const lay = (pages: number, around = 0, sizes: ReadonlyMap<number, typeof usual> = new Map()) =>
  layoutPages({ pages, sizes, usual, scale: 0.5, quarters: 0, around })

describe('the pages on the table', () => {
  it('lie below one another with a little space', () => {
    const layout = lay(3)
    expect([layout.topOf(0), layout.topOf(1), layout.topOf(2)]).toEqual([16, 428, 840])
    expect(layout.height).toBe(840 + 400 + 16)
    expect(layout.width).toBe(300 + 32)
  })

  it('are found by a height, and by nothing above the first or below the last', () => {
    const layout = lay(3)
    expect([-50, 0, 427, 428, 839, 840, 99_999].map(layout.pageAt)).toEqual([0, 0, 0, 1, 1, 2, 2])
  })

  it('have the size that they have once it is known', () => {
    const layout = lay(3, 0, new Map([[1, { width: 1000, height: 100 }]]))
    expect(layout.topOf(2)).toBe(16 + 400 + 12 + 50 + 12)
    expect(layout.width).toBe(500 + 32)
  })

  it('lie on their side when they are turned', () => {
    const layout = layoutPages({ pages: 2, sizes: new Map(), usual, scale: 0.5, quarters: 1, around: 0 })
    expect(layout.sizeOf(0)).toEqual({ width: 400, height: 300 })
  })

  it('are never more than can be scrolled through, wherever one is in 20,000 of them', () => {
    for (const around of [0, 5, 10_000, 19_999]) {
      const layout = lay(20_000, around)
      expect(layout.to - layout.from).toBe(mostLaid)
      expect(around >= layout.from && around < layout.to).toBe(true)
      expect(layout.pageAt(layout.topOf(around))).toBe(around)
    }
  })
})
