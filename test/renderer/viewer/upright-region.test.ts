import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uprightBox, uprightPoint } from '../../../renderer/viewer/sheet/upright-region.ts'
import { type Quarters, scaleOf, turned } from '../../../renderer/viewer/sheet/zoom.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anywhere = fc.double({ min: -3, max: 3, noNaN: true })
const quarters = fc.constantFrom<Quarters[]>(0, 1, 2, 3)

describe('a place on a turned sheet', () => {
  it.each([
    [0, { x: 0, y: 0 }],
    [1, { x: 1, y: 0 }],
    [2, { x: 1, y: 1 }],
    [3, { x: 0, y: 1 }],
  ] as const)('after %i quarters clockwise has the upper left corner where it is seen', (turns, seen) => {
    expect(uprightPoint(seen, turns)).toEqual({ x: 0, y: 0 })
  })

  it('comes back to where it was after four quarters', () => {
    fc.assert(
      fc.property(share, share, (x, y) => {
        let point = { x, y }
        for (let turn = 0; turn < 4; turn++) point = uprightPoint(point, 1)
        expect(point.x).toBeCloseTo(x, 9)
        expect(point.y).toBeCloseTo(y, 9)
      }),
    )
  })

  it('never lies outside the page, wherever the pointer went', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, anywhere, quarters, (ax, ay, bx, by, turns) => {
        const { x, y, width, height } = uprightBox({ x: ax, y: ay }, { x: bx, y: by }, turns)
        for (const side of [x, y, width, height]) expect(side >= 0 && side <= 1).toBe(true)
        expect(x + width).toBeLessThanOrEqual(1 + 1e-12)
        expect(y + height).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})

describe('how large something is shown', () => {
  const room = { width: 832, height: 632 }

  it('fits into its window, or into its width', () => {
    expect(scaleOf('fit', { width: 1600, height: 600 }, room, 1)).toBe(0.5)
    expect(scaleOf('fit', { width: 800, height: 1200 }, room, 1)).toBe(0.5)
    expect(scaleOf('width', { width: 1600, height: 9000 }, room, 1)).toBe(0.5)
  })

  it('is not enlarged to fit beyond its limit, and as much as asked for otherwise', () => {
    expect(scaleOf('fit', { width: 8, height: 8 }, room, 1)).toBe(1)
    expect(scaleOf(3, { width: 8, height: 8 }, room, 1)).toBe(3)
  })

  it('is never nothing, endless, or longer than a browser draws', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.integer({ min: 1, max: 65_535 }),
        fc.integer({ min: 1, max: 65_535 }),
        (zoom, width, height) => {
          const scale = scaleOf(zoom, { width, height }, room, 1)
          expect(scale).toBeGreaterThan(0)
          expect(scale * Math.max(width, height)).toBeLessThanOrEqual(60_000.001)
        },
      ),
    )
  })

  it('turns on its side with an odd number of quarters', () => {
    expect(turned({ width: 3, height: 4 }, 1)).toEqual({ width: 4, height: 3 })
    expect(turned({ width: 3, height: 4 }, 2)).toEqual({ width: 3, height: 4 })
  })
})
