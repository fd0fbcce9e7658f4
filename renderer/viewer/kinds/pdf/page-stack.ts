import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ShownMark } from '../../../../shared/viewer/messages.ts'
import type { DrawContext } from '../../drawer.ts'
import { type Quarters, type Size, scaleOf, turned, type Zoom } from '../../sheet/zoom.ts'
import { layoutPages, mostLaid, type PageLayout } from './page-layout.ts'
import type { PdfText } from './page-text.ts'
import { type PageView, pageView } from './page-view.ts'

/** So many pages before and behind those in view are drawn. */
const ahead = 2
/** A page is not enlarged to fill the window beyond this. */
const mostFitted = 1.5

export type PageStack = {
  readonly zoomTo: (zoom: Zoom) => void
  readonly zoomBy: (factor: number) => void
  readonly rotate: (quarters: Quarters) => void
  /** Brings a page into view, at a share of its height from its top. */
  readonly goTo: (page: number, down?: number) => void
  readonly page: () => number
  readonly viewOf: (page: number) => PageView | undefined
  readonly showMarks: (marks: readonly ShownMark[]) => void
  readonly setMarking: (isOn: boolean) => void
  /** Resolves when the first page was drawn. */
  readonly firstDrawn: Promise<void>
}

type Input = {
  readonly pdf: PDFDocumentProxy
  readonly pages: number
  readonly context: DrawContext
  readonly texts: PdfText
  /** Size of the first page at scale 1. */
  readonly usual: Size
  readonly onText: (page: number) => void
}

/** The pages of a PDF below one another. Only those near the view are there; the others are space. */
export function pageStack({ pdf, pages, context, texts, usual, onText }: Input): PageStack {
  const { place, say, signal } = context
  const table = document.createElement('div')
  table.className = 'table'
  place.append(table)
  const sizes = new Map<number, Size>()
  const views = new Map<number, PageView>()
  const first = Promise.withResolvers<void>()
  let [zoom, quarters, scale, around]: [Zoom, Quarters, number, number] = ['width', 0, 1, 0]
  let [marks, isMarking]: [readonly ShownMark[], boolean] = [[], false]
  let layout = lay()
  let told = ''
  /** Nothing is drawn ahead of the first page. */
  let isFirstDrawn = false

  function lay(): PageLayout {
    scale = scaleOf(zoom, turned(usual, quarters), { width: place.clientWidth, height: place.clientHeight }, mostFitted)
    return layoutPages({ pages, sizes, usual, scale, quarters, around })
  }
  /** What lies in the upper third of the view counts as the page where one is. */
  const anchor = () => {
    const at = place.scrollTop + place.clientHeight / 3
    const page = layout.pageAt(at)
    return { page, down: (at - layout.topOf(page)) / Math.max(1, layout.sizeOf(page).height) }
  }
  const scrollTo = (page: number, down: number, offset: number) => {
    place.scrollTop = layout.topOf(page) + down * layout.sizeOf(page).height - offset
  }
  const layAgain = () => {
    const { page, down } = anchor()
    const across = (place.scrollLeft + place.clientWidth / 2) / Math.max(1, place.scrollWidth)
    layout = lay()
    setTable()
    scrollTo(page, down, place.clientHeight / 3)
    place.scrollLeft = across * place.scrollWidth - place.clientWidth / 2
    show()
  }
  const onSize = (page: number, size: Size) => {
    const before = sizes.get(page) ?? usual
    sizes.set(page, size)
    if (before.width !== size.width || before.height !== size.height) layAgain()
  }
  const makeView = (page: number): PageView => {
    const view = pageView({ pdf, page, context, texts, onSize, onText })
    view.sheet.marks.show(marks)
    view.sheet.marks.setMarking(isMarking)
    views.set(page, view)
    // In their order, so that a screen reader and the Tab key find them so.
    const behind = [...views.keys()].filter((other) => other > page).sort((a, b) => a - b)[0]
    table.insertBefore(view.sheet.element, behind === undefined ? null : (views.get(behind)?.sheet.element ?? null))
    return view
  }
  const tell = () => {
    const { page } = anchor()
    const at = { type: 'at', page, zoom: Math.min(100, Math.max(0.01, scale)), rotation: quarters } as const
    if (told !== JSON.stringify(at)) say(at)
    told = JSON.stringify(at)
    const isNearEnd = (page - layout.from < 20 && layout.from > 0) || (layout.to - page < 20 && layout.to < pages)
    if (!isNearEnd || Math.abs(page - around) < mostLaid / 4) return
    around = page
    layAgain()
  }
  function setTable(): void {
    Object.assign(table.style, { width: `${layout.width}px`, height: `${layout.height}px` })
  }
  function show(): void {
    setTable()
    const more = isFirstDrawn ? ahead : 0
    const from = Math.max(layout.from, layout.pageAt(place.scrollTop) - more)
    const to = Math.min(layout.to - 1, layout.pageAt(place.scrollTop + place.clientHeight) + more)
    for (const [page, view] of views) {
      if (page >= from && page <= to) continue
      view.dispose()
      views.delete(page)
    }
    for (let page = from; page <= to; page++) {
      const view = views.get(page) ?? makeView(page)
      const { width, height } = layout.sizeOf(page)
      const { style } = view.sheet.element
      Object.assign(style, { width: `${width}px`, height: `${height}px`, top: `${layout.topOf(page)}px` })
      style.marginInlineStart = `${-width / 2}px`
      const drawn = view.draw(scale, quarters)
      if (page === 0 && !isFirstDrawn) drawn.then(first.resolve, first.reject)
      else drawn.catch(() => undefined)
    }
    tell()
  }
  first.promise.then(
    () => {
      isFirstDrawn = true
      if (!signal.aborted) show()
    },
    () => undefined,
  )
  place.addEventListener('scroll', () => requestAnimationFrame(() => signal.aborted || show()), { passive: true, signal })
  const observer = new ResizeObserver(() => layAgain())
  observer.observe(place)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    for (const view of views.values()) view.dispose()
  })
  return {
    zoomTo: (to) => {
      zoom = to
      layAgain()
    },
    zoomBy: (factor) => {
      zoom = scale * factor
      layAgain()
    },
    rotate: (next) => {
      quarters = next
      layAgain()
    },
    goTo: (page, down = 0) => {
      const wanted = Math.max(0, Math.min(pages - 1, page))
      if (wanted < layout.from || wanted >= layout.to) {
        around = wanted
        layout = lay()
      }
      setTable()
      scrollTo(wanted, down, down === 0 ? 4 : place.clientHeight / 3)
      show()
    },
    page: () => anchor().page,
    viewOf: (page) => views.get(page),
    showMarks: (next) => {
      marks = next
      for (const { sheet } of views.values()) sheet.marks.show(next)
    },
    setMarking: (isOn) => {
      isMarking = isOn
      for (const { sheet } of views.values()) sheet.marks.setMarking(isOn)
    },
    firstDrawn: first.promise,
  }
}
