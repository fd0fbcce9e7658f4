import { type Drawing, mirrored, roundTop, type Shape, sumOf } from './drawing.ts'

export type MonthBar = {
  /** The whole name: "March 2026". */
  readonly label: string
  /** Short, under the bar: "Mar". */
  readonly tick: string
  /** The year, under the first bar of each. */
  readonly year: string
  /** Counts by part. */
  readonly counts: readonly number[]
}

type Input = {
  readonly months: readonly MonthBar[]
  readonly width: number
  readonly direction: Drawing['direction']
  readonly formatCount: (count: number) => string
  /** Words for one part of one bar: "March 2026 · verified: 3". */
  readonly partLabel: (bar: string, part: number, count: number) => string
}

const height = 200
const top = 16
const axis = 34
/** Room for the figures of the axis. */
const start = 34

/** Stacked bars by month; time runs as the language is read. */
export function monthBars({ months, width, direction, formatCount, partLabel }: Input): Drawing {
  const room = height - top - axis
  const most = roundTop(Math.max(1, ...months.map(({ counts }) => sumOf(counts))))
  const step = (width - start) / Math.max(1, months.length)
  const gap = step > 12 ? Math.min(6, step / 5) : step > 4 ? 1 : 0
  const base = top + room
  const tall = (count: number) => (count / most) * room
  const shapes: Shape[] = []
  for (const value of [most, most / 2, 0]) {
    shapes.push({ kind: 'line', x1: start, x2: width, y1: base - tall(value), y2: base - tall(value) })
    shapes.push(text(start - 6, base - tall(value) + 4, formatCount(value), 'right', 'quiet'))
  }
  const every = Math.max(1, Math.ceil(30 / step))
  months.forEach(({ label, tick, year, counts }, place) => {
    const x = start + place * step
    let y = base
    counts.forEach((count, part) => {
      if (count === 0) return
      y -= tall(count)
      shapes.push({
        kind: 'bar',
        x: x + gap / 2,
        y,
        width: step - gap,
        height: tall(count),
        part,
        label: partLabel(label, part, count),
      })
    })
    const total = sumOf(counts)
    if (total > 0 && step >= 24) shapes.push(text(x + step / 2, y - 4, formatCount(total), 'middle', 'ink'))
    if (place % every === 0 && step * every >= 24) shapes.push(text(x + step / 2, base + 14, tick, 'middle', 'quiet'))
    if (place === 0 || months[place - 1]?.year !== year) shapes.push(...yearText(x + 1, base + 29, year, months, place, step))
  })
  const drawing: Drawing = { view: [0, 0, width, height], direction, shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

/** The year, where there is room for it before the next one. */
function yearText(x: number, y: number, year: string, months: readonly MonthBar[], place: number, step: number): Shape[] {
  const same = months.slice(place).findIndex((month) => month.year !== year)
  const bars = same === -1 ? months.length - place : same
  return bars * step < 30 && place !== 0 ? [] : [text(x, y, year, 'left', 'quiet')]
}

function text(x: number, y: number, words: string, side: 'left' | 'middle' | 'right', tone: 'ink' | 'quiet'): Shape {
  return { kind: 'text', x, y, text: words, side, tone, size: 11 }
}
