import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Region } from '../../../../shared/domain/place-in-item.ts'
import { findPlaces } from '../find/find-places.ts'
import type { PdfText } from './page-text.ts'
import { cssPerPoint } from './page-view.ts'
import { layText, type PageTextLayer } from './text-layer.ts'

/** Letters stand out of the line that a font says they have: so much of its height is added above and below. */
const more = 0.12

type Laid = { readonly layer: PageTextLayer; readonly boxes: (range: Range) => Region[] }

/** Lays the text of a page where nobody sees it, upright, and measures there. */
async function withLayer<T>(pdf: PDFDocumentProxy, texts: PdfText, page: number, measure: (laid: Laid) => T): Promise<T> {
  const proxy = await pdf.getPage(page + 1)
  const viewport = proxy.getViewport({ scale: cssPerPoint })
  const layer = await layText(await texts.of(page), viewport)
  const sheet = document.createElement('div')
  sheet.className = 'measuring'
  sheet.setAttribute('aria-hidden', 'true')
  sheet.style.width = `${viewport.width}px`
  sheet.style.height = `${viewport.height}px`
  sheet.style.setProperty('--total-scale-factor', String(cssPerPoint))
  sheet.append(layer.element)
  document.body.append(sheet)
  try {
    const { left, top, width, height } = sheet.getBoundingClientRect()
    const boxes = (range: Range): Region[] =>
      [...range.getClientRects()]
        .filter((rect) => rect.width > 0 && rect.height > 0)
        .flatMap((rect) => {
          const [x, y] = [within((rect.left - left) / width), within((rect.top - top - rect.height * more) / height)]
          const region = {
            page,
            x,
            y,
            width: within((rect.right - left) / width) - x,
            height: within((rect.bottom - top + rect.height * more) / height) - y,
          }
          return region.width > 0 && region.height > 0 ? [region] : []
        })
    return measure({ layer, boxes })
  } finally {
    sheet.remove()
  }
}

/** Where words stand on a page: one rectangle for each line that a place goes over. */
export async function findRegions(pdf: PDFDocumentProxy, texts: PdfText, page: number, text: string): Promise<Region[]> {
  const places: (readonly [number, number])[] = []
  const add = (start: number, end: number) => places.push([start, end]) < 1_000
  await findPlaces((await texts.of(page)).text, text, add, () => false)
  if (places.length === 0) return []
  return withLayer(pdf, texts, page, ({ layer, boxes }) =>
    places.flatMap(([start, end]) => {
      const range = layer.rangeOf(start, end)
      return range === null ? [] : boxes(range)
    }),
  )
}

/** The words that a rectangle touches, in their order on the page. */
export async function textUnder(pdf: PDFDocumentProxy, texts: PdfText, region: Region): Promise<string> {
  return withLayer(pdf, texts, region.page, ({ layer, boxes }) => {
    const found: string[] = []
    for (const { firstChild: node } of layer.pieces) {
      if (!(node instanceof Text)) continue
      for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (boxes(range).some((box) => meets(box, region))) found.push(word)
      }
    }
    return found.join(' ').slice(0, 1_000_000)
  })
}

function meets(a: Region, b: Region): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
