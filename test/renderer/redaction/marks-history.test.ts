import { describe, expect, it } from 'vitest'
import {
  beginHistory,
  type DraftMark,
  freshId,
  inOrder,
  nextMarks,
  readMarks,
  redoMarks,
  undoMarks,
} from '../../../renderer/features/redaction/marks-history.ts'
import { readNumber } from '../../../renderer/features/redaction/number-input.tsx'
import { fitRegion, moveRegion } from '../../../renderer/features/redaction/region-moves.ts'
import { longestSide } from '../../../renderer/features/redaction/send-pages.ts'
import { interleaved } from '../../../renderer/features/redaction/send-sound.ts'
import { readTime, timeText } from '../../../renderer/view/time-text.ts'

const mark = (id: string, page: number, y = 0): DraftMark => ({
  id,
  place: { kind: 'region', page, x: 0, y, width: 0.1, height: 0.1 },
  how: 'cover',
  reason: 'identity',
  note: '',
})

describe('the marks of a copy', () => {
  it('are taken back and done again step by step; a key that is held is one step', () => {
    const one = nextMarks(beginHistory([]), [mark('m1', 0)])
    const moved = [0.1, 0.2, 0.3].reduce((history, y) => nextMarks(history, [mark('m1', 0, y)], 'move m1'), one)
    expect(moved.past).toHaveLength(2)
    expect(undoMarks(moved).marks).toEqual([mark('m1', 0)])
    expect(undoMarks(undoMarks(moved)).marks).toEqual([])
    expect(undoMarks(undoMarks(undoMarks(moved))).marks).toEqual([])
    expect(redoMarks(undoMarks(moved)).marks).toEqual(moved.marks)
    expect(redoMarks(moved)).toBe(moved)
    expect(nextMarks(undoMarks(moved), [mark('m2', 0)]).future).toEqual([])
  })

  it('stand in the order of the item, each with a name of its own', () => {
    const marks = [mark('m9', 2), mark('m2', 0, 0.5), mark('m3', 0, 0.1)]
    expect(inOrder(marks).map(({ id }) => id)).toEqual(['m3', 'm2', 'm9'])
    expect(freshId(marks)).toBe('m10')
    expect(freshId([])).toBe('m1')
  })

  it('are read from a draft, without what is no mark', () => {
    expect(readMarks([mark('m1', 0), { id: 'm2' }, null, { ...mark('m3', 0), how: 'burn' }])).toEqual([mark('m1', 0)])
  })
})

describe('a rectangle', () => {
  const region = { page: 0, x: 0.5, y: 0.5, width: 0.2, height: 0.1 }
  const key = (name: string, part: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
    key: name,
    shiftKey: false,
    altKey: false,
    ...part,
  })

  it('is moved and resized by the arrow keys, and stays on its page', () => {
    expect(moveRegion(region, key('ArrowLeft'))).toEqual({ ...region, x: 0.49 })
    expect(moveRegion(region, key('ArrowDown', { altKey: true }))).toEqual({ ...region, y: 0.501 })
    expect(moveRegion(region, key('ArrowRight', { shiftKey: true }))).toEqual({ ...region, width: 0.21 })
    expect(moveRegion({ ...region, x: 0.8 }, key('ArrowRight'))).toEqual({ ...region, x: 0.8 })
    expect(moveRegion({ ...region, width: 0.002 }, key('ArrowLeft', { shiftKey: true }))).toMatchObject({ width: 0.002 })
    expect(moveRegion(region, key('a'))).toBeNull()
  })

  it('is brought onto its page', () => {
    expect(fitRegion({ page: 3, x: -1, y: 2, width: 9, height: 0 })).toEqual({ page: 3, x: 0, y: 0.998, width: 1, height: 0.002 })
  })
})

describe('numbers and times', () => {
  it('are read as people type them, and written so that they can be typed', () => {
    expect(['65.5', '1:05.5', '1:01:05', '٠:٣٠', '0:07,25'].map(readTime)).toEqual([65.5, 65.5, 3665, 30, 7.25])
    expect(['', 'soon', '1:75', '-3', '1:2:3:4'].map(readTime)).toEqual([null, null, null, null, null])
    for (const seconds of [0, 0.5, 59.999, 65.5, 3600]) expect(readTime(timeText(seconds))).toBe(seconds)
    expect(timeText(65.5)).toBe('1:05.5')
    expect([' 12.5 ', '١٢', '12,5', 'x', ''].map(readNumber)).toEqual([12.5, 12, 12.5, null, null])
  })
})

describe('what is sent', () => {
  it('has so many dots an inch of a PDF, and keeps the size of a picture up to a limit', () => {
    expect(longestSide({ width: 595, height: 842 }, { isPdf: true, resolution: 200 })).toBe(2338)
    expect(longestSide({ width: 4_000, height: 3_000 }, { isPdf: false, resolution: 200 })).toBe(4_000)
    const side = longestSide({ width: 20_000, height: 10_000 }, { isPdf: false, resolution: 200 })
    expect((side * side) / 2).toBeLessThanOrEqual(40_000_000)
    expect(longestSide({ width: 14_400, height: 1 }, { isPdf: true, resolution: 300 })).toBe(30_000)
  })

  it('is sound in whole samples, whatever the numbers are', () => {
    const bytes = interleaved({ channels: [Float32Array.of(0, 1, 2, Number.NaN), Float32Array.of(-1, -2, 0.5, 0)] }, 4)
    expect(Array.from(new Int16Array(bytes.buffer))).toEqual([0, -32_768, 32_767, -32_768, 32_767, 16_384, 0, 0])
  })
})
