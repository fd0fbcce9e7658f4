import type { Incident } from '../../../shared/domain/incident.ts'
import { type Drawing, mirrored, type Shape } from '../../ui/charts/drawing.ts'
import { type Tick, type TimeScale, timeScale } from './time-scale.ts'
import { type TimeSpan, timeSpans } from './time-spans.ts'

/** An incident as a row of the timeline. */
export type TimeRow = Pick<Incident, 'id' | 'start' | 'end'> & {
  /** What stands at the start of the row. */
  readonly label: string
  /** The case it belongs to where that is another one; empty otherwise. */
  readonly reference: string
  /** Said where the pointer rests: title, dates, acts. */
  readonly detail: string
  /** Of another case: drawn quietly. */
  readonly isForeign: boolean
}

/** A link between two rows, with its kind in words. */
export type TimeLink = { readonly fromId: string; readonly toId: string; readonly label: string }

type Input = {
  /** In the order in which they are drawn; those without a date are left out. */
  readonly rows: readonly TimeRow[]
  readonly links: readonly TimeLink[]
  readonly width: number
  readonly direction: Drawing['direction']
  readonly tickWords: (tick: Tick) => string
}

const rowHeight = 34
const axisHeight = 26
const textSize = 12
const smallSize = 11
/** Widths of text are guessed: the picture is also drawn where nothing can be measured. */
const letter = 6.4
/** The parts of a bar: surely all this time, some time within it. */
export const sureSpan = 0
export const unsureSpan = 1

/** Incidents as marks on a line of time, one in each row, and the links between them as arrows with their kinds. */
export function chronologyDrawing({ rows, links, width, direction, tickWords }: Input): Drawing {
  const drawn = rows.map((row) => ({ row, spans: timeSpans(row) })).filter(({ spans }) => spans.length > 0)
  const labelWidth = Math.round(Math.min(260, width * 0.36))
  const days = drawn.flatMap(({ spans }) => spans.flatMap(({ first, last }) => [first, last])).sort()
  const height = axisHeight + drawn.length * rowHeight + 6
  const view = [0, 0, width, height] as const
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return { view, direction: 'ltr', shapes: [] }
  const plane = width - labelWidth - 12
  const scale = timeScale(first, last, Math.floor(plane / 84))
  const x = (place: number) => labelWidth + place * plane
  const marks = drawn.map(({ row, spans }, place) => ({
    row,
    ...markOf(spans, scale, x),
    y: axisHeight + (place + 0.5) * rowHeight,
  }))
  const shapes: Shape[] = [
    ...axis(scale, x, height, tickWords),
    ...marks.flatMap(({ row, y }) => rowShapes(row, y, labelWidth, width)),
    ...links.flatMap((link) => linkShapes(link, marks, width)),
    ...marks.flatMap(markShapes),
  ]
  const drawing: Drawing = { view, direction: 'ltr', shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

type Bar = { readonly x: number; readonly width: number; readonly part: number }
type Mark = { readonly bars: readonly Bar[]; readonly from: number; readonly to: number; readonly isDot: boolean }
type PlacedMark = Mark & { readonly row: TimeRow; readonly y: number }

function markOf(spans: readonly TimeSpan[], scale: TimeScale, x: (place: number) => number): Mark {
  const bars = spans.map(({ first, last, isSure }) => {
    const start = x(scale.startOf(first))
    return { x: start, width: Math.max(x(scale.endOf(last)) - start, 3), part: isSure ? sureSpan : unsureSpan }
  })
  const from = bars[0]?.x ?? 0
  const end = bars.at(-1)
  const to = end === undefined ? from : end.x + end.width
  const isDot = spans.length === 1 && spans[0]?.isSure === true && to - from < 12
  return { bars, from, to, isDot }
}

function markShapes({ row, y, bars, isDot, from, to }: PlacedMark): Shape[] {
  if (isDot) return [{ kind: 'dot', x: (from + to) / 2, y, radius: 5, label: row.detail }]
  return bars.map((bar) => ({ kind: 'bar', ...bar, y: y - 6, height: 12, label: row.detail }))
}

function axis(scale: TimeScale, x: (place: number) => number, height: number, words: (tick: Tick) => string): Shape[] {
  return scale.ticks.flatMap((tick) => {
    const at = x(scale.startOf(tick.day))
    return [
      { kind: 'line', x1: at, y1: axisHeight - 4, x2: at, y2: height },
      { kind: 'text', x: at, y: axisHeight - 9, text: words(tick), side: 'middle', tone: 'quiet', size: smallSize },
    ] as const
  })
}

function rowShapes(row: TimeRow, y: number, labelWidth: number, width: number): Shape[] {
  const room = labelWidth - 12 - (row.reference === '' ? 0 : (row.reference.length + 2) * letter)
  const label = isolated(shortened(row.label, room))
  const text = row.reference === '' ? label : `${isolated(row.reference)} · ${label}`
  return [
    { kind: 'line', x1: 0, y1: y + rowHeight / 2, x2: width, y2: y + rowHeight / 2 },
    { kind: 'text', x: 0, y: y + 4, text, side: 'left', tone: row.isForeign ? 'quiet' : 'ink', size: textSize },
  ]
}

/** From the end of one mark down (or up) to the row of the other, then along it to where the other begins. */
function linkShapes(link: TimeLink, marks: readonly PlacedMark[], width: number): Shape[] {
  const from = marks.find(({ row }) => row.id === link.fromId)
  const to = marks.find(({ row }) => row.id === link.toId)
  if (from === undefined || to === undefined) return []
  const out = (from.from + Math.min(from.to, width)) / 2
  const isDown = to.y > from.y
  const leave = from.y + (isDown ? 7 : -7)
  const isRight = to.from - 8 > out
  const isLeft = to.to + 8 < out
  const end = isRight ? to.from - 3 : isLeft ? to.to + 3 : out
  const isStraight = !isRight && !isLeft
  const points = isStraight
    ? ([
        [out, leave],
        [out, to.y + (isDown ? -7 : 7)],
      ] as const)
    : ([
        [out, leave],
        [out, to.y],
        [end, to.y],
      ] as const)
  const room = isStraight ? 0 : Math.abs(end - out)
  const fits = room > link.label.length * letter * 0.95
  const isBefore = isRight ? fits : !fits
  const word: Shape = {
    kind: 'text',
    x: isBefore ? out + 4 : out - 4,
    y: to.y - (isStraight ? 10 : 4),
    text: link.label,
    side: isBefore ? 'left' : 'right',
    tone: 'quiet',
    size: smallSize,
  }
  return [{ kind: 'arrow', points, label: link.label }, word]
}

/** As much of a text as fits, by a guess of its width. */
function shortened(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / letter))
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** Text of a record keeps its own direction (Unicode FSI … PDI). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
