import type { PDFDocumentProxy } from 'pdfjs-dist'

type Content = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>

/** The text of one page: what pdf.js found, as one text, and where in it each piece begins. */
export type PageText = {
  readonly content: Content
  readonly text: string
  /** For each piece with text, in their order (as the layer of text has them): where it begins. */
  readonly starts: readonly number[]
}

export type PdfText = {
  readonly of: (page: number) => Promise<PageText>
}

/** Texts of pages are kept, the latest of them. */
const mostKept = 600

/** Reads the text of pages when it is asked for. A page without readable text has none. */
export function pdfText(pdf: PDFDocumentProxy): PdfText {
  const kept = new Map<number, Promise<PageText>>()
  const read = async (page: number): Promise<PageText> => {
    const proxy = await pdf.getPage(page + 1)
    const content = await proxy.getTextContent().catch(() => ({ items: [], styles: {}, lang: null }))
    const starts: number[] = []
    let text = ''
    for (const item of content.items) {
      if (!('str' in item)) continue
      starts.push(text.length)
      text += item.hasEOL ? `${item.str}\n` : item.str
    }
    return { content, text, starts }
  }
  return {
    of: (page) => {
      const known = kept.get(page) ?? read(page)
      kept.delete(page)
      kept.set(page, known)
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
      return known
    },
  }
}
