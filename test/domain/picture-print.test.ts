import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearDistance, type Pixels, placesWithNear, printDistance, printOf } from '../../shared/domain/picture-print.ts'
import { randomFrom } from '../support/random.ts'

/** A picture by what stands at a place: x and y from 0 to 1, light from 0 to 255. */
function drawn(width: number, height: number, light: (x: number, y: number) => number): Pixels {
  const rgba = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const value = light((x + 0.5) / width, (y + 0.5) / height)
      rgba.set([value, value, value, 255], (y * width + x) * 4)
    }
  return { width, height, rgba }
}

/** A scene of soft shapes, another one for each seed. */
function scene(seed: number): (x: number, y: number) => number {
  const some = randomFrom(seed)
  const waves = Array.from({ length: 6 }, () => {
    const [across, down, start] = [some() * 40 - 20, some() * 40 - 20, some() * 7]
    return (x: number, y: number) => 20 * Math.sin(across * x + down * y + start)
  })
  return (x, y) => waves.reduce((sum, wave) => sum + wave(x, y), 128)
}

function printed(picture: Pixels): string {
  const print = printOf(picture)
  if (print === null) throw new Error('it has no print')
  return print
}

test('the same picture at another size is near', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const large = printed(drawn(256, 192, scene(seed)))
    expect(printDistance(large, printed(drawn(121, 90, scene(seed))))).toBeLessThanOrEqual(nearDistance)
    expect(printDistance(large, printed(drawn(64, 48, scene(seed))))).toBeLessThanOrEqual(nearDistance)
  }
})

test('the same picture compressed again, or a little lighter, is near', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const first = printed(drawn(256, 192, scene(seed)))
    const coarse = drawn(256, 192, (x, y) => Math.round(scene(seed)(x, y) / 12) * 12 + (Math.floor(x * 97 + y * 61) % 5))
    expect(printDistance(first, printed(coarse))).toBeLessThanOrEqual(nearDistance)
    const lighter = drawn(256, 192, (x, y) => 20 + scene(seed)(x, y) * 0.9)
    expect(printDistance(first, printed(lighter))).toBeLessThanOrEqual(nearDistance)
  }
})

test('other pictures are not near', () => {
  const prints = Array.from({ length: 20 }, (_, seed) => printed(drawn(256, 192, scene(seed))))
  const near = prints.flatMap((one, place) =>
    prints.slice(place + 1).filter((other) => printDistance(one, other) <= nearDistance),
  )
  expect(near).toEqual([])
})

test('a mirrored picture is another one', () => {
  const slope = drawn(90, 80, (x) => x * 255)
  const mirrored = drawn(90, 80, (x) => (1 - x) * 255)
  expect([printOf(slope), printOf(mirrored)]).toEqual(['ffffffffffffffff', '0000000000000000'])
  expect(printDistance('ffffffffffffffff', '0000000000000000')).toBe(64)
})

test('a blank page and a speck have no print: they would be like every other one', () => {
  expect(printOf(drawn(200, 200, () => 250))).toBeNull()
  expect(printOf(drawn(200, 200, (x) => 245 + 5 * x))).toBeNull()
  expect(printOf(drawn(8, 8, (x) => x * 255))).toBeNull()
})

test('what is transparent counts as white', () => {
  const { width, height, rgba } = drawn(90, 80, (x) => (x < 0.5 ? 0 : 255))
  const holes = Uint8ClampedArray.from(rgba, (value, at) => (at % 4 === 3 && (rgba[at - 1] ?? 0) > 0 ? 0 : value))
  expect(printOf({ width, height, rgba: holes })).toBe(printOf({ width, height, rgba }))
})

const Print = fc.stringMatching(/^[0-9a-f]{16}$/)

test('the quick search finds the same as comparing each with each', () => {
  const Changed = fc.tuple(Print, fc.array(fc.nat(63), { maxLength: 14 })).map(([print, flips]) => {
    const value = flips.reduce((now, bit) => now ^ (1n << BigInt(bit)), BigInt(`0x${print}`))
    return [print, value.toString(16).padStart(16, '0')]
  })
  fc.assert(
    fc.property(fc.array(Changed, { maxLength: 12 }), (pairs) => {
      const prints = pairs.flat()
      const slow = prints.flatMap((one, place) =>
        prints.some((other, at) => at !== place && printDistance(one, other) <= nearDistance) ? [place] : [],
      )
      expect([...placesWithNear(prints)].sort((a, b) => a - b)).toEqual(slow)
    }),
    { numRuns: 60 },
  )
})
