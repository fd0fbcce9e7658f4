import type { ShownSpan } from '../../../../shared/viewer/messages.ts'
import type { DrawContext } from '../../drawer.ts'
import { made, plainDrawing, type TextDrawing } from '../drawing.ts'
import { placeList } from '../find/places.ts'
import { drawText, type LineMark } from './draw-text.ts'
import { textCaret } from './text-caret.ts'
import { textRows } from './text-rows.ts'
import { textSelection } from './text-selection.ts'
import type { SeenText } from './vault-offsets.ts'
import { virtualList } from './virtual-list.ts'

/** The most characters of a stretch that the page is told. */
const mostTold = 100_000

type Lines = {
  readonly seen: SeenText
  /** Its page in the text of the vault; null where the vault keeps no such text. */
  readonly page: number | null
  readonly label: string
}

/** Draws a text as numbered lines. */
export function drawLines(
  into: HTMLElement,
  { seen, page, label }: Lines,
  { say, t }: Pick<DrawContext, 'say' | 't'>,
): TextDrawing {
  const rows = textRows(seen.text)
  const element = made('div', 'lines')
  element.tabIndex = 0
  element.setAttribute('role', 'document')
  element.setAttribute('aria-label', label)
  element.style.setProperty('--digits', String(String(rows.count).length))
  const told = made('p', 'unseen')
  told.setAttribute('role', 'status')
  const hint = made('p', 'hint', t('viewer.markingHint'))
  hint.hidden = true
  into.append(hint, element, told)
  let found = placeList()
  let current = -1
  let spans: readonly (ShownSpan & { readonly from: number; readonly to: number })[] = []

  const marksOf = (row: number): LineMark[] => {
    const [from, to] = [rows.startOf(row), rows.endOf(row)]
    const hits = found.within(0, from, to).map(
      ({ index, start, end }): LineMark => ({
        start: start - from,
        end: end - from,
        look: index === current ? 'current' : 'hit',
      }),
    )
    const own = spans
      .filter((span) => span.from < to && span.to > from)
      .map((span): LineMark => ({ start: span.from - from, end: span.to - from, look: span.look }))
    return [...own, ...hits]
  }
  const list = virtualList(element, {
    count: rows.count,
    guess: () => Number.parseFloat(getComputedStyle(element).lineHeight) || 21,
    draw: (row, one) => {
      const number = rows.lineOf(row)
      if (number !== null) one.dataset.line = String(number)
      const line = made('div', 'line')
      line.dir = 'auto'
      drawText(line, rows.text.slice(rows.startOf(row), rows.endOf(row)), marksOf(row))
      one.append(line)
    },
  })
  const selection = textSelection(list, rows)
  const caret = textCaret(list, rows, selection, (start, end) => {
    if (page === null) return
    const text = rows.text.slice(start, end).slice(0, mostTold)
    say({ type: 'marked-text', page, start: seen.toVault(start), end: seen.toVault(end), text })
    told.textContent = t('viewer.marked', { text: text.slice(0, 100) })
  })
  return {
    ...plainDrawing,
    canMark: page !== null,
    textOf: () => rows.text,
    inView: () => ({ page: 0, start: rows.startOf(list.firstRow()) }),
    showFound: (places, place) => {
      found = places
      current = place === null ? -1 : places.firstFrom(place.page, place.start)
      list.redraw()
      if (place !== null) list.scrollTo(rows.rowAt(place.start), 'nearest')
    },
    showSpans: (shown) => {
      spans = shown
        .filter((span) => span.page === page)
        .map((span) => ({ ...span, from: seen.fromVault(span.start), to: seen.fromVault(span.end) }))
      list.redraw()
    },
    setMarking: (isOn) => {
      hint.hidden = !isOn
      caret.setOn(isOn)
    },
    zoomed: list.measureAgain,
    dispose: () => {
      list.dispose()
      selection.dispose()
      caret.dispose()
    },
  }
}
