import { type Drawing, mirrored, type Shape, sumOf } from './drawing.ts'

export type ListBar = { readonly label: string; readonly counts: readonly number[] }

type Input = {
  readonly bars: readonly ListBar[]
  readonly width: number
  readonly direction: Drawing['direction']
  readonly formatCount: (count: number) => string
  readonly partLabel: (bar: string, part: number, count: number) => string
}

const rowHeight = 36
/** Room for a figure after the longest bar. */
const end = 56
const thick = 11

/** Bars that lie, each under its label: labels of any length, in any language, stay whole as long as they fit the width. */
export function barList({ bars, width, direction, formatCount, partLabel }: Input): Drawing {
  const most = Math.max(1, ...bars.map(({ counts }) => sumOf(counts)))
  const room = Math.max(1, width - end)
  const shapes: Shape[] = []
  bars.forEach(({ label, counts }, place) => {
    const y = place * rowHeight
    shapes.push({ kind: 'text', x: 0, y: y + 13, text: shortened(label, width), side: 'left', tone: 'ink', size: 12 })
    let x = 0
    counts.forEach((count, part) => {
      if (count === 0) return
      const long = (count / most) * room
      shapes.push({ kind: 'bar', x, y: y + 19, width: long, height: thick, part, label: partLabel(label, part, count) })
      x += long
    })
    shapes.push({
      kind: 'text',
      x: x + 6,
      y: y + 29,
      text: formatCount(sumOf(counts)),
      side: 'left',
      tone: 'ink',
      size: 11,
      isStrong: true,
    })
  })
  const drawing: Drawing = { view: [0, 0, width, Math.max(rowHeight, bars.length * rowHeight + 2)], direction, shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

/** A label cut to the width that it certainly fits; the table has it whole. */
function shortened(label: string, width: number): string {
  const most = Math.max(12, Math.floor(width / 6.6))
  const characters = [...label]
  return characters.length <= most ? label : `${characters.slice(0, most - 1).join('')}…`
}
