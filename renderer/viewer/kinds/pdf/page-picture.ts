import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist'
import type { Pixels } from '../../drawer.ts'
import { cssPerPoint, uprightSize } from './page-view.ts'

/** No canvas is drawn with more pixels on a side. */
const mostSide = 14_000

/** The upright picture of a page on white, exactly as large as asked for on its longer side. */
export async function pagePicture(pdf: PDFDocumentProxy, page: number, wanted: number): Promise<Pixels> {
  const longestSide = Math.min(mostSide, wanted)
  const proxy = await pdf.getPage(page + 1)
  const size = uprightSize(proxy)
  const scale = longestSide / Math.max(size.width, size.height)
  const viewport = proxy.getViewport({ scale: scale * cssPerPoint })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.min(longestSide, Math.round(viewport.width)))
  canvas.height = Math.max(1, Math.min(longestSide, Math.round(viewport.height)))
  const surface = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (surface === null) throw new Error('no surface to draw on')
  // With the intent to print, drawing does not wait for the window to draw, which it does not do while it is not seen.
  const task = proxy.render({
    canvas: null,
    canvasContext: surface,
    viewport,
    annotationMode: AnnotationMode.ENABLE,
    background: '#ffffff',
    intent: 'print',
  })
  await task.promise
  const { data, width, height } = surface.getImageData(0, 0, canvas.width, canvas.height)
  canvas.width = 0
  proxy.cleanup()
  return { width, height, rgba: data.buffer }
}
