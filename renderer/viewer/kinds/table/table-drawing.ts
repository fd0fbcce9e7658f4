import { made, plainDrawing, type TextDrawing } from '../drawing.ts'
import { placeList } from '../find/places.ts'
import { drawText, type LineMark } from '../lines/draw-text.ts'
import { joinedRows } from '../lines/joined-rows.ts'
import { virtualList } from '../lines/virtual-list.ts'

type Table = {
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
  readonly label: string
  /** Headings, where they are not the first row. */
  readonly headings?: readonly string[]
}

/** Rows by which the widths of columns are chosen, and their widths in digits. */
const measuredRows = 300
const [narrowest, widest] = [6, 42]
/** Longer cells are cut in the table; the text has them whole. */
const longestCell = 2_000

/** A table of which only the rows in view are drawn. Formulas are text as everything is. */
export function drawTable(into: HTMLElement, { rows, columns, label, headings }: Table): TextDrawing {
  const table = made('div', 'table')
  table.tabIndex = 0
  table.setAttribute('role', 'table')
  table.setAttribute('aria-label', label)
  table.setAttribute('aria-rowcount', String(rows.length + 1))
  table.setAttribute('aria-colcount', String(columns))
  const widths = widthsOf(headings === undefined ? rows : [headings, ...rows], columns)
  table.style.setProperty('--digits', String(String(rows.length).length + 1))
  table.style.setProperty('--columns', widths.map((width) => `${width}ch`).join(' '))
  table.style.setProperty('--wide', `calc(${widths.reduce((sum, width) => sum + width, 0)}ch + 8ch)`)
  const top = headings ?? rows[0] ?? []
  const body = headings === undefined ? rows.slice(1) : rows
  const head = rowElement(1, columns, top, 'columnheader', [])
  head.classList.add('table-head')
  head.prepend(numberCell(''))
  table.append(head)
  into.append(table)
  let found = placeList()
  let current = -1
  const joined = joinedRows(rows.length, (row) => (rows[row] ?? []).map(cellText).join('\t'))
  const before = headings === undefined ? 1 : 0
  const marksOf = (row: number): LineMark[] => {
    if (found.count() === 0) return []
    const from = joined.startOf(row)
    const length = (rows[row] ?? []).reduce((sum, cell) => sum + cellText(cell).length + 1, 0)
    return found.within(0, from, from + length).map(
      ({ index, start, end }): LineMark => ({
        start: start - from,
        end: end - from,
        look: index === current ? 'current' : 'hit',
      }),
    )
  }
  const list = virtualList(table, {
    count: body.length,
    guess: () => (Number.parseFloat(getComputedStyle(table).lineHeight) || 21) + 9,
    draw: (row, one) => {
      const drawn = rowElement(row + 2, columns, body[row] ?? [], 'cell', marksOf(row + before))
      drawn.prepend(numberCell(String(row + before + 1)))
      one.append(drawn)
    },
  })
  return {
    ...plainDrawing,
    textOf: joined.text,
    inView: () => ({ page: 0, start: list.firstRow() === 0 ? 0 : joined.startOf(list.firstRow() + before) }),
    showFound: (places, place) => {
      found = places
      current = place === null ? -1 : places.firstFrom(place.page, place.start)
      list.redraw()
      if (before === 1) {
        const again = rowElement(1, columns, top, 'columnheader', marksOf(0))
        head.replaceChildren(numberCell(''), ...again.children)
      }
      if (place === null) return
      list.scrollTo(Math.max(0, joined.rowAt(place.start) - before), 'nearest')
      table.querySelector('mark.current')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    zoomed: list.measureAgain,
    dispose: list.dispose,
  }
}

function rowElement(
  index: number,
  columns: number,
  cells: readonly string[],
  role: 'cell' | 'columnheader',
  marks: readonly LineMark[],
): HTMLElement {
  const row = made('div', 'table-row')
  row.setAttribute('role', 'row')
  row.setAttribute('aria-rowindex', String(index))
  let at = 0
  for (let column = 0; column < columns; column++) {
    const text = cellText(cells[column] ?? '')
    const cell = made('div', /^[-+]?[\d.,\s%]+$/.test(text) ? 'table-cell table-number' : 'table-cell')
    cell.setAttribute('role', role)
    cell.dir = 'auto'
    const from = at
    const own = marks.filter(({ start, end }) => start < from + text.length && end > from)
    drawText(
      cell,
      text,
      own.map(({ start, end, look }) => ({ start: start - from, end: end - from, look })),
    )
    row.append(cell)
    at += text.length + 1
  }
  return row
}

function numberCell(text: string): HTMLElement {
  const cell = made('div', 'table-line')
  cell.dataset.line = text
  cell.setAttribute('aria-hidden', 'true')
  return cell
}

function cellText(cell: string): string {
  return cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell
}

function widthsOf(rows: readonly (readonly string[])[], columns: number): number[] {
  const widths = Array.from({ length: columns }, () => narrowest)
  for (const row of rows.slice(0, measuredRows))
    row.forEach((cell, column) => {
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, Math.ceil(cell.length * 1.1) + 3))
    })
  return widths
}
