/** One part of a stacked bar has its own tone and its own pattern, so that colour alone says nothing. */
export const partCount = 5

type Bar = {
  readonly kind: 'bar'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Which part, from 0: decides tone and pattern. */
  readonly part: number
  /** Said where the pointer rests. */
  readonly label: string
}
type Line = { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
type Text = {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  /** Which edge of the text stands at `x`, whatever the direction of writing. */
  readonly side: 'left' | 'middle' | 'right'
  readonly tone: 'ink' | 'quiet' | 'over'
  readonly size: number
  readonly isStrong?: boolean
}
type Land = { readonly kind: 'land'; readonly d: string; readonly isMarked: boolean; readonly label: string }
type Dot = { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number; readonly label: string }
/** A line through points that ends in a head. */
type Arrow = {
  readonly kind: 'arrow'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly label: string
}
export type Shape = Bar | Line | Text | Land | Dot | Arrow

/** What a chart shows, before it is drawn on the screen or written as a file. */
export type Drawing = {
  /** Left, top, width and height of what is shown, in the units of its shapes. */
  readonly view: readonly [number, number, number, number]
  readonly direction: 'ltr' | 'rtl'
  readonly shapes: readonly Shape[]
}

/** The same drawing from right to left. */
export function mirrored(drawing: Drawing): Drawing {
  const [left, , width] = drawing.view
  const flip = (x: number) => 2 * left + width - x
  return { ...drawing, direction: 'rtl', shapes: drawing.shapes.map((shape) => flipped(shape, flip)) }
}

function flipped(shape: Shape, flip: (x: number) => number): Shape {
  switch (shape.kind) {
    case 'bar':
      return { ...shape, x: flip(shape.x + shape.width) }
    case 'line':
      return { ...shape, x1: flip(shape.x2), x2: flip(shape.x1) }
    case 'text':
      return {
        ...shape,
        x: flip(shape.x),
        side: shape.side === 'left' ? 'right' : shape.side === 'right' ? 'left' : 'middle',
      }
    case 'dot':
      return { ...shape, x: flip(shape.x) }
    case 'arrow':
      return { ...shape, points: shape.points.map(([x, y]) => [flip(x), y] as const) }
    case 'land':
      return shape
    default:
      return shape satisfies never
  }
}

/** The `text-anchor` that puts an edge of a text where it belongs: "start" is the right edge where writing begins there. */
export function anchorOf(side: Text['side'], direction: Drawing['direction']): 'start' | 'middle' | 'end' {
  if (side === 'middle') return 'middle'
  return (side === 'left') === (direction === 'ltr') ? 'start' : 'end'
}

/** The path of an arrow: its line, and a head at the last point in the direction of the last piece. */
export function arrowPath(points: Arrow['points']): { readonly line: string; readonly head: string } {
  const at = ([x, y]: readonly [number, number]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  const end = points.at(-1) ?? [0, 0]
  const before = points.findLast(([x, y]) => x !== end[0] || y !== end[1]) ?? [end[0], end[1] - 1]
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const [dx, dy] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length]
  const side = (sign: 1 | -1) => at([end[0] - 6 * dx - sign * 3.5 * dy, end[1] - 6 * dy + sign * 3.5 * dx])
  return {
    line: points.map((point, place) => `${place === 0 ? 'M' : 'L'}${at(point)}`).join(''),
    head: `M${at(end)}L${side(1)}L${side(-1)}Z`,
  }
}

/** Arabic letters are drawn a step larger than Latin ones, as everywhere in the application. */
export function textSize(size: number, direction: Drawing['direction']): number {
  return direction === 'rtl' ? size * 1.12 : size
}

/** A whole number at or above `most` that is easy to halve and read: 2, 4, 10, 20, 40, 100 … */
export function roundTop(most: number): number {
  for (let power = 1; ; power *= 10) for (const step of [2, 4, 10]) if (most <= step * power) return step * power
}

/** What stacked parts of one bar are drawn from: counts by part, and their sum. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
