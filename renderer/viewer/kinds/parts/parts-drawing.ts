import type { ReadPart } from '../../../../shared/domain/reading.ts'
import type { ShownSpan } from '../../../../shared/viewer/messages.ts'
import { made, plainDrawing, type TextDrawing } from '../drawing.ts'
import { placeList } from '../find/places.ts'
import { drawText, type LineMark } from '../lines/draw-text.ts'
import { virtualList } from '../lines/virtual-list.ts'
import { partRows } from './part-rows.ts'

type Parts = {
  readonly parts: readonly ReadPart[]
  readonly label: string
  readonly headingOf: (part: ReadPart, index: number) => string
}

/** Columns of a table of a document are between so many digits wide. */
const [narrowest, widest, mostColumns] = [6, 42, 200]

/** Draws a document that is text and tables, part below part; of each only what is in view. */
export function drawParts(into: HTMLElement, { parts, label, headingOf }: Parts): TextDrawing {
  const rows = partRows(parts, headingOf)
  const element = made('div', 'parts')
  element.tabIndex = 0
  element.setAttribute('role', 'document')
  element.setAttribute('aria-label', label)
  into.append(element)
  const widths = parts.map((part) => (part.kind === 'table' ? widthsOf(part.rows) : []))
  const widestTable = Math.max(0, ...widths.map((some) => some.reduce((sum, width) => sum + width + 2, 0)))
  element.style.setProperty('--wide', `${widestTable}ch`)
  let found = placeList()
  let current = -1
  let spans: readonly ShownSpan[] = []

  const marksOf = (part: number, from: number, length: number): LineMark[] => {
    const hits = found.within(part, from, from + length).map(
      ({ index, start, end }): LineMark => ({
        start: start - from,
        end: end - from,
        look: index === current ? 'current' : 'hit',
      }),
    )
    const own = spans
      .filter(({ page, start, end }) => page === part && start < from + length && end > from)
      .map(({ start, end, look }): LineMark => ({ start: start - from, end: end - from, look }))
    return [...own, ...hits]
  }
  const draw = (row: number, one: HTMLElement) => {
    const at = rows.rowAt(row)
    if (at.kind === 'heading') {
      const heading = made('h2', 'part-heading')
      heading.dir = 'auto'
      drawText(heading, at.title)
      return one.append(heading)
    }
    if (at.kind === 'line') {
      const line = made('div', 'line')
      line.dir = 'auto'
      drawText(line, at.text, marksOf(at.part, at.start, at.text.length))
      return one.append(line)
    }
    const cells = made('div', at.isFirst ? 'part-row part-row-first' : 'part-row')
    cells.style.gridTemplateColumns = (widths[at.part] ?? []).map((width) => `${width}ch`).join(' ')
    let from = at.start
    for (const text of at.cells.slice(0, mostColumns)) {
      const cell = made('div', 'part-cell')
      cell.dir = 'auto'
      drawText(cell, text, marksOf(at.part, from, text.length))
      cells.append(cell)
      from += text.length + 1
    }
    one.append(cells)
  }
  const list = virtualList(element, {
    count: rows.count,
    guess: () => Number.parseFloat(getComputedStyle(element).lineHeight) || 21,
    draw,
  })
  return {
    ...plainDrawing,
    pages: parts.length,
    textOf: rows.textOf,
    goTo: (page) => list.scrollTo(rows.firstOf(page), 'start'),
    pageInView: () => (rows.count === 0 ? 0 : rows.rowAt(list.firstRow()).part),
    inView: () => {
      const at = rows.rowAt(list.firstRow())
      return { page: at.part, start: at.kind === 'heading' ? 0 : at.start }
    },
    showFound: (places, place) => {
      found = places
      current = place === null ? -1 : places.firstFrom(place.page, place.start)
      list.redraw()
      if (place === null) return
      list.scrollTo(rows.rowOf(place.page, place.start), 'nearest')
      element.querySelector('mark.current')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    showSpans: (shown) => {
      spans = shown
      list.redraw()
    },
    zoomed: list.measureAgain,
    dispose: list.dispose,
  }
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = []
  for (const row of rows.slice(0, 300))
    row.slice(0, mostColumns).forEach((cell, column) => {
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, Math.ceil(cell.length * 1.1) + 3))
    })
  for (const row of rows)
    for (let column = widths.length; column < Math.min(row.length, mostColumns); column++) widths[column] = narrowest
  return widths
}
