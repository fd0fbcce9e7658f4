import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { markProblem } from '../../../shared/domain/redaction/mark-problem.ts'
import { boxesOf, coverRows } from '../../../shared/domain/redaction/pixel-marks.ts'
import { redactionKindOf } from '../../../shared/domain/redaction/redaction-kind.ts'
import { coverFrames, frameInCopy, frameRangesOf } from '../../../shared/domain/redaction/sound-marks.ts'

const mark = (place: RedactionMark['place'], how: RedactionMark['how'] = 'cover'): RedactionMark => ({
  place,
  how,
  reason: 'identity',
  note: '',
})
const region = (x: number, y: number, width: number, height: number, page = 0) =>
  mark({ kind: 'region', page, x, y, width, height })
const time = (start: number, end: number | null, how: 'cut' | 'silence') => mark({ kind: 'time', start, end }, how)

describe('marks on pixels', () => {
  it('are widened to whole pixels, and end at the edge', () => {
    expect(boxesOf([region(0.15, 0.15, 0.1, 0.1)], 0, 10, 10)).toEqual([{ left: 1, top: 1, right: 3, bottom: 3 }])
    expect(boxesOf([region(0.5, 0.5, 1, 1)], 0, 10, 10)).toEqual([{ left: 5, top: 5, right: 10, bottom: 10 }])
    expect(boxesOf([region(0, 0, 1, 1, 1)], 0, 10, 10)).toEqual([])
    expect(boxesOf([mark({ kind: 'page', page: 0 })], 0, 10, 4)).toEqual([{ left: 0, top: 0, right: 10, bottom: 4 }])
  })

  it('make opaque black of covered pixels, whichever rows come', () => {
    const rows = new Uint8Array(4 * 2 * 4).fill(9)
    coverRows(rows, { width: 4, fromRow: 1, bytesPerPixel: 4 }, [{ left: 1, top: 0, right: 2, bottom: 2 }])
    expect(Array.from(rows.subarray(0, 12))).toEqual([9, 9, 9, 9, 0, 0, 0, 255, 9, 9, 9, 9])
    expect(Array.from(rows.subarray(16)).every((byte) => byte === 9)).toBe(true)
  })
})

describe('marks on sound', () => {
  it('cover the whole frame in which they begin or end', () => {
    expect(frameRangesOf([time(0.15, 0.31, 'cut'), time(1, null, 'cut')], 10)).toEqual([{ start: 1, end: 4, how: 'cut' }])
  })

  it('silence to the frame, in every channel, and cut to the frame', () => {
    const sound = () => Int16Array.from({ length: 20 }, (_, at) => at + 1)
    const silent = coverFrames(sound(), { channels: 2, fromFrame: 0 }, [{ start: 2, end: 4, how: 'silence' }])
    expect(Array.from(silent)).toEqual([1, 2, 3, 4, 0, 0, 0, 0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
    const cut = coverFrames(sound(), { channels: 2, fromFrame: 100 }, [{ start: 102, end: 104, how: 'cut' }])
    expect(Array.from(cut)).toEqual([1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
    expect(coverFrames(sound(), { channels: 2, fromFrame: 0 }, [{ start: 0, end: 99, how: 'cut' }])).toHaveLength(0)
  })

  it('leave the same sound, however it is cut into pieces', () => {
    const range = fc.record({ start: fc.nat(40), end: fc.nat(60), how: fc.constantFrom('cut' as const, 'silence' as const) })
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 8 }),
        (ranges, sizes) => {
          const whole = Int16Array.from({ length: 50 }, (_, at) => at + 1)
          const expected = Array.from(whole).flatMap((sample, frame) => {
            const of = ranges.filter(({ start, end }) => start <= frame && frame < end)
            if (of.some(({ how }) => how === 'cut')) return []
            return [of.length > 0 ? 0 : sample]
          })
          const found: number[] = []
          let at = 0
          for (const size of [...sizes, 50]) {
            const piece = whole.slice(at, at + size)
            found.push(...coverFrames(piece.slice(), { channels: 1, fromFrame: at }, ranges))
            at += piece.length
          }
          expect(found).toEqual(expected)
          expect(frameInCopy(50, ranges)).toBe(expected.length)
        },
      ),
    )
  })
})

describe('a mark', () => {
  it('fits what the item is made of, or says why not', () => {
    expect(markProblem(region(0, 0, 0.1, 0.1), 'pixels', 1)).toBeNull()
    expect(markProblem(region(0, 0, 0, 0.1), 'pixels', 1)).toBe('empty')
    expect(markProblem(region(1, 0, 0.1, 0.1), 'pixels', 1)).toBe('empty')
    expect(markProblem(region(0, 0, 0.1, 0.1, 1), 'pixels', 1)).toBe('page')
    expect(markProblem(region(0, 0, 0.1, 0.1), 'text', 1)).toBe('place')
    expect(markProblem(mark({ kind: 'whole' }), 'pixels', 1)).toBe('place')
    expect(markProblem(mark({ kind: 'page', page: 0 }), 'text', 1)).toBeNull()
    expect(markProblem(mark({ kind: 'page', page: 0 }, 'cut'), 'sound', 0)).toBe('place')
    expect(markProblem(time(1, 2, 'cut'), 'sound', 0)).toBeNull()
    expect(markProblem(time(1, null, 'cut'), 'sound', 0)).toBe('empty')
    expect(markProblem(time(2, 1, 'silence'), 'sound', 0)).toBe('empty')
    expect(markProblem(mark({ kind: 'time', start: 1, end: 2 }), 'sound', 0)).toBe('how')
    expect(markProblem(mark({ kind: 'span', page: 0, start: 1, end: 2 }, 'silence'), 'text', 1)).toBe('how')
    expect(markProblem(mark({ kind: 'span', page: 0, start: 1, end: 2 }), 'text', 1)).toBeNull()
    expect(markProblem(mark({ kind: 'span', page: 3, start: 1, end: 2 }), 'text', 1)).toBe('page')
    expect(markProblem(mark({ kind: 'span', page: 0, start: 2, end: 2 }), 'text', 1)).toBe('empty')
    expect(markProblem(mark({ kind: 'span', page: 0, start: 2, end: 3 }), 'pixels', 1)).toBe('place')
  })

  it('can be set on what has pixels, samples or text, and on nothing else', () => {
    expect(redactionKindOf('image/jpeg')).toBe('pixels')
    expect(redactionKindOf('application/pdf')).toBe('pixels')
    expect(redactionKindOf('audio/ogg')).toBe('sound')
    expect(redactionKindOf('message/rfc822')).toBe('text')
    expect(redactionKindOf('text/plain')).toBe('text')
    expect(redactionKindOf('video/mp4')).toBeNull()
    expect(redactionKindOf('application/zip')).toBeNull()
    expect(redactionKindOf('application/octet-stream')).toBeNull()
  })
})
