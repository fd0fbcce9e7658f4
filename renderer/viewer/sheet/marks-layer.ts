import type { ShownMark } from '../../../shared/viewer/messages.ts'
import type { DrawContext } from '../drawer.ts'
import { drawRectangle } from './draw-rectangle.ts'
import type { Quarters } from './zoom.ts'

export type MarksContext = Pick<DrawContext, 'say'>

/** Rectangles over one page: shown, chosen, and drawn. */
export type MarksLayer = {
  /** Shows those of this page. */
  readonly show: (marks: readonly ShownMark[]) => void
  readonly setMarking: (isOn: boolean) => void
  readonly turn: (quarters: Quarters) => void
}

/** Lays marks over an upright page. Each is a button with its name, so that keyboard and screen reader find it. */
export function marksLayer(sheet: HTMLElement, upright: HTMLElement, page: number, { say }: MarksContext): MarksLayer {
  const layer = document.createElement('div')
  layer.className = 'marks'
  upright.append(layer)
  let quarters: Quarters = 0
  let chosen: string | undefined
  const rectangle = drawRectangle(sheet, layer, {
    quarters: () => quarters,
    onDrawn: (box) => say({ type: 'marked', region: { page, ...box } }),
  })
  return {
    show: (marks) => {
      const focused = layer.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.id : undefined
      layer.replaceChildren(...marks.filter((mark) => mark.page === page).map((mark) => markButton(mark, say)))
      const buttonOf = (id: string | undefined) =>
        [...layer.children].find((child): child is HTMLElement => child instanceof HTMLElement && child.dataset.id === id)
      if (focused !== undefined) buttonOf(focused)?.focus({ preventScroll: true })
      const next = marks.find((mark) => mark.isChosen && mark.page === page)?.id
      if (next !== undefined && next !== chosen) buttonOf(next)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      chosen = next
    },
    setMarking: (isOn) => {
      sheet.classList.toggle('marking', isOn)
      rectangle.setOn(isOn)
    },
    turn: (next) => {
      quarters = next
    },
  }
}

function markButton({ id, x, y, width, height, look, isChosen, label }: ShownMark, say: MarksContext['say']): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `mark mark-${look}`
  button.dataset.id = id
  button.setAttribute('aria-label', label)
  button.setAttribute('aria-pressed', String(isChosen))
  button.title = label
  const share = (value: number) => `${value * 100}%`
  Object.assign(button.style, { left: share(x), top: share(y), width: share(width), height: share(height) })
  button.addEventListener('click', () => say({ type: 'chosen', id }))
  return button
}
