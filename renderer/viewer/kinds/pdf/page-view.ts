import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy, type RenderTask } from 'pdfjs-dist'
import type { DrawContext } from '../../drawer.ts'
import { makeSheet, type Sheet } from '../../sheet/sheet.ts'
import type { Quarters, Size } from '../../sheet/zoom.ts'
import type { PdfText } from './page-text.ts'
import { layText, type PageTextLayer } from './text-layer.ts'

/** PDF counts in points of 1/72 inch, CSS in pixels of 1/96. */
export const cssPerPoint = 96 / 72
/** No canvas has more pixels or a longer side: what is larger is drawn coarser. */
const mostPixels = 24_000_000
const mostSide = 12_000

/** One page on the table. */
export type PageView = {
  readonly sheet: Sheet
  /** Draws it at a scale of CSS pixels to points·96/72; drawn again only where that changes. Resolves when it is drawn. */
  readonly draw: (scale: number, quarters: Quarters) => Promise<void>
  /** Its layer of text, where it is laid. */
  readonly text: () => PageTextLayer | null
  readonly dispose: () => void
}

type Input = {
  readonly pdf: PDFDocumentProxy
  readonly page: number
  readonly context: DrawContext
  readonly texts: PdfText
  /** The size at scale 1, as soon as it is known. */
  readonly onSize: (page: number, size: Size) => void
  readonly onText: (page: number) => void
}

/** The size of a page upright, in CSS pixels at scale 1. */
export function uprightSize(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: cssPerPoint })
  return { width: within(width), height: within(height) }
}

function within(side: number): number {
  return Number.isFinite(side) ? Math.min(100_000, Math.max(1, side)) : 1
}

/** Makes the view of one page; its picture and text come when it is drawn. */
export function pageView({ pdf, page, context, texts, onSize, onText }: Input): PageView {
  const sheet = makeSheet(page, context)
  sheet.element.setAttribute('role', 'group')
  sheet.element.setAttribute('aria-label', context.t('viewer.page', { page: page + 1 }))
  let canvas: HTMLCanvasElement | null = null
  let task: RenderTask | null = null
  let drawnAt = 0
  let layer: PageTextLayer | null = null
  let isGone = false

  const paint = async (proxy: PDFPageProxy, scale: number) => {
    if (drawnAt === scale) return
    drawnAt = scale
    task?.cancel()
    const next = document.createElement('canvas')
    next.className = 'page-picture'
    next.setAttribute('aria-hidden', 'true')
    const viewport = proxy.getViewport({ scale: canvasScale(uprightSize(proxy), scale) * cssPerPoint })
    next.width = Math.max(1, Math.floor(viewport.width))
    next.height = Math.max(1, Math.floor(viewport.height))
    const own = proxy.render({ canvas: next, viewport, annotationMode: AnnotationMode.ENABLE, background: '#ffffff' })
    task = own
    try {
      await own.promise
    } catch {
      // Given up for a newer one, or damaged: what pdf.js could draw of it is shown.
      if (task !== own) return clear(next)
    }
    if (isGone || task !== own) return clear(next)
    if (canvas === null) sheet.upright.prepend(next)
    else canvas.replaceWith(next)
    if (canvas !== null) clear(canvas)
    canvas = next
  }
  const write = async (proxy: PDFPageProxy) => {
    const text = await texts.of(page)
    const laid = await layText(text, proxy.getViewport({ scale: cssPerPoint }))
    if (isGone) return
    layer = laid
    sheet.upright.insertBefore(laid.element, sheet.upright.lastElementChild)
    onText(page)
  }
  let isWritten = false
  return {
    sheet,
    text: () => layer,
    draw: async (scale, quarters) => {
      const proxy = await pdf.getPage(page + 1)
      if (isGone) return
      const size = uprightSize(proxy)
      onSize(page, size)
      sheet.lay({ width: size.width * scale, height: size.height * scale }, quarters)
      sheet.upright.style.setProperty('--total-scale-factor', String(scale * cssPerPoint))
      await paint(proxy, scale)
      if (isWritten) return
      isWritten = true
      write(proxy).catch(() => undefined)
    },
    dispose: () => {
      isGone = true
      task?.cancel()
      if (canvas !== null) clear(canvas)
      sheet.element.remove()
    },
  }
}

/** As sharp as the screen is, within what one canvas may hold. */
function canvasScale({ width, height }: Size, scale: number): number {
  const wanted = scale * Math.min(3, Math.max(1, window.devicePixelRatio))
  return Math.min(wanted, Math.sqrt(mostPixels / (width * height)), mostSide / Math.max(width, height))
}

/** Gives the memory of a canvas back now. */
function clear(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}
