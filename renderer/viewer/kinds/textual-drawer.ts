import type { Drawing, ViewerCommand } from '../../../shared/viewer/messages.ts'
import type { DrawContext, Drawer } from '../drawer.ts'
import { made, type TextDrawing } from './drawing.ts'
import { createFinder } from './find/finder.ts'

/** Makes one drawing in an element. It may say above it what a person should know. */
export type MakeDrawing = (into: HTMLElement, note: (words: string) => void) => Promise<TextDrawing>

/** The drawings that a kind has, the first of which is shown first. */
export type Ways = readonly (readonly [Drawing, MakeDrawing])[]

const [least, most] = [0.5, 4]

/** Draws a text-like file in one of several ways, and does what the tools of the page ask for. */
export async function textualDrawer(context: DrawContext, ways: Ways): Promise<Drawer> {
  const { place, say, t } = context
  const frame = made('div', 'textual')
  place.replaceChildren(frame)
  let drawing: TextDrawing | null = null
  let latest: Drawing | null = null
  let spans: Extract<ViewerCommand, { do: 'marks' }>['spans'] = []
  let isMarking = false
  let zoom = 1
  const nothing = { pages: 0, textOf: () => '', inView: () => ({ page: 0, start: 0 }), showFound: () => {} }
  const finder = createFinder(() => drawing ?? nothing, say)
  const tellPlace = () => say({ type: 'at', page: drawing?.pageInView() ?? 0, zoom, rotation: 0 })

  const draw = async (wanted: Drawing, make: MakeDrawing) => {
    if (latest === wanted) return
    latest = wanted
    const into = made('div', `drawing drawing-${wanted}`)
    const notes = made('div', 'viewer-notes')
    notes.setAttribute('role', 'note')
    finder.stop()
    drawing?.dispose()
    drawing = null
    frame.replaceChildren(notes, into)
    const next = await make(into, (words) => notes.append(made('p', 'viewer-note', words)))
    if (latest !== wanted || context.signal.aborted) return next.dispose()
    drawing = next
    next.showSpans(spans)
    next.setMarking(isMarking && next.canMark)
    context.shown({
      pages: next.pages,
      drawings: ways.map(([name]) => name),
      can: { zoom: true, rotate: false, find: true, markRegions: false, markText: next.canMark },
    })
    tellPlace()
  }
  const change = (wanted: Drawing) => {
    const make = ways.find(([name]) => name === wanted)?.[1]
    if (make) draw(wanted, make).catch(() => context.failed('damaged'))
  }
  const run = (command: ViewerCommand) => {
    switch (command.do) {
      case 'drawing':
        return change(command.drawing)
      case 'find':
        return void finder.find(command.text, command.step).catch(() => context.failed('damaged'))
      case 'zoom':
        zoom = typeof command.to === 'number' ? Math.max(least, Math.min(most, command.to)) : 1
        frame.style.setProperty('--zoom', String(zoom))
        drawing?.zoomed()
        return tellPlace()
      case 'page':
        drawing?.goTo(command.page)
        return tellPlace()
      case 'marks':
        spans = command.spans
        return drawing?.showSpans(spans)
      case 'marking':
        isMarking = command.isOn
        return drawing?.setMarking(isMarking && drawing.canMark)
      default:
        return
    }
  }
  place.setAttribute('aria-label', t('viewer.title'))
  const [first] = ways
  if (first) await draw(...first)
  return {
    run,
    dispose: () => {
      finder.stop()
      drawing?.dispose()
    },
  }
}
