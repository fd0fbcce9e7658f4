import { describe, expect, it } from 'vitest'
import { peaksOf } from '../../../renderer/viewer/kinds/media/peaks.ts'

describe('the loudness of a sound over its time', () => {
  it('is the loudest of each stretch in any channel, as a share of the loudest of all', () => {
    const left = Float32Array.of(0, 0.1, 0, 0, 0.2, 0, 0, 0)
    const right = Float32Array.of(0, 0, -0.4, 0, 0, 0, 0, 0)
    expect(peaksOf([left, right], 4).map((peak) => Number(peak.toFixed(3)))).toEqual([0.25, 1, 0.5, 0])
  })

  it('shows silence as silence, and nothing for no sound', () => {
    expect(peaksOf([new Float32Array(100)], 2)).toEqual([0, 0])
    expect(peaksOf([Float32Array.of(0.01, 0.01)], 1)[0]).toBeCloseTo(0.2)
    expect(peaksOf([], 2)).toEqual([0, 0])
  })
})
