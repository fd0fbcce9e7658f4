import { made, plainDrawing, type TextDrawing } from '../drawing.ts'
import { placeList } from '../find/places.ts'
import { drawText, type LineMark } from './draw-text.ts'
import { joinedRows } from './joined-rows.ts'
import { virtualList } from './virtual-list.ts'

type Rows = {
  readonly count: number
  readonly textOf: (row: number) => string
  readonly className: string
  readonly label: string
}

/** Rows of plain text in columns, always from left to right: bytes as numbers. */
export function drawTextRows(into: HTMLElement, { count, textOf, className, label }: Rows): TextDrawing {
  const element = made('div', className)
  element.tabIndex = 0
  element.dir = 'ltr'
  element.setAttribute('role', 'document')
  element.setAttribute('aria-label', label)
  into.append(element)
  let found = placeList()
  let current = -1
  const joined = joinedRows(count, textOf)
  const list = virtualList(element, {
    count,
    guess: () => Number.parseFloat(getComputedStyle(element).lineHeight) || 21,
    draw: (row, one) => {
      const from = found.count() === 0 ? 0 : joined.startOf(row)
      const text = textOf(row)
      const marks = found.within(0, from, from + text.length).map(
        ({ index, start, end }): LineMark => ({
          start: start - from,
          end: end - from,
          look: index === current ? 'current' : 'hit',
        }),
      )
      drawText(one, text, marks)
    },
  })
  return {
    ...plainDrawing,
    textOf: joined.text,
    inView: () => ({ page: 0, start: joined.startOf(list.firstRow()) }),
    showFound: (places, place) => {
      found = places
      current = place === null ? -1 : places.firstFrom(place.page, place.start)
      list.redraw()
      if (place !== null) list.scrollTo(joined.rowAt(place.start), 'nearest')
    },
    zoomed: list.measureAgain,
    dispose: list.dispose,
  }
}
