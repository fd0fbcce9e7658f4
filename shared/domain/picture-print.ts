/** A picture as it is drawn: four bytes a pixel, red, green, blue, alpha. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: ArrayLike<number> }

/** Prints with at most so many different bits are of pictures that look alike. */
export const nearDistance = 10

const columns = 9
const rows = 8
/** Less difference of light than this (of 255) in the whole picture is a blank page: it would be like every other one. */
const flat = 12

/**
 * What a picture looks like, in 64 bits: for each of 8 × 8 places, whether it gets lighter to the right (a difference hash).
 * The same picture at another size or compressed again has nearly the same; one that is turned or mirrored has not.
 * @returns 16 hexadecimal digits; null for a picture that is too small or blank
 */
export function printOf({ width, height, rgba }: Pixels): string | null {
  if (width < columns || height < rows) return null
  const light = Array.from({ length: columns * rows }, (_, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)]
    const at = (count: number, of: number, size: number) => Math.floor((count * size) / of)
    return meanLight(rgba, width, {
      left: at(column, columns, width),
      right: at(column + 1, columns, width),
      top: at(row, rows, height),
      bottom: at(row + 1, rows, height),
    })
  })
  if (Math.max(...light) - Math.min(...light) < flat) return null
  let print = ''
  for (let row = 0; row < rows; row += 1) {
    let byte = 0
    for (let column = 0; column + 1 < columns; column += 1) {
      const place = row * columns + column
      byte = byte * 2 + ((light[place] ?? 0) < (light[place + 1] ?? 0) ? 1 : 0)
    }
    print += byte.toString(16).padStart(2, '0')
  }
  return print
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Mean light of a box, 0 to 255; what is transparent lies on white. */
function meanLight(rgba: ArrayLike<number>, width: number, { left, right, top, bottom }: Box): number {
  let sum = 0
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4
      const alpha = (rgba[at + 3] ?? 255) / 255
      const seen = 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0)
      sum += seen * alpha + 255 * (1 - alpha)
    }
  }
  return sum / ((right - left) * (bottom - top))
}

/** How many of the 64 bits of two prints differ. */
export function printDistance(a: string, b: string): number {
  const quarters = [0, 4, 8, 12]
  return quarters.reduce((sum, at) => sum + bits(quarterOf(a, at) ^ quarterOf(b, at)), 0)
}

function quarterOf(print: string, at: number): number {
  return Number.parseInt(print.slice(at, at + 4), 16)
}

/** Bits that are set in a number of 32 bits. */
function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Which of many prints have another one near, by their places. Two prints that differ in at most 10 bits differ in at
 * most 2 in one of their four quarters: only those that share such a quarter are compared.
 */
export function placesWithNear(prints: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  const quarters = [0, 4, 8, 12].map((at) => Uint16Array.from(prints, (print) => quarterOf(print, at)))
  const isNear = (one: number, other: number) => {
    let distance = 0
    for (const quarter of quarters) distance += bits((quarter[one] ?? 0) ^ (quarter[other] ?? 0))
    return one !== other && distance <= nearDistance
  }
  for (const quarter of quarters) {
    const likely = chained(quarter)
    for (const place of quarter.keys()) {
      const other = found.has(place) ? -1 : likely(place, isNear)
      if (other !== -1) found.add(place).add(other)
    }
  }
  return found
}

/** A function that gives the first place with nearly the same value that fits, or -1. */
function chained(values: Uint16Array) {
  const first = new Int32Array(65_536).fill(-1)
  const next = Int32Array.from(values, (value, place) => {
    const before = first[value] ?? -1
    first[value] = place
    return before
  })
  return (place: number, fits: (one: number, other: number) => boolean): number => {
    const value = values[place] ?? 0
    for (const mask of fewBits)
      for (let other = first[value ^ mask] ?? -1; other !== -1; other = next[other] ?? -1) if (fits(place, other)) return other
    return -1
  }
}

/** Every number of 16 bits of which at most two are set. */
const fewBits = Uint16Array.from({ length: 65_536 }, (_, mask) => mask).filter((mask) => bits(mask) <= 2)
