import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Metadata, type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { openPdf } from './open-pdf.ts'
import { pageNotes } from './page-notes.ts'
import { type TextPiece, textOfPieces } from './page-text.ts'
import { childrenOf, documentFiles, type EmbeddedFile, pinnedFiles } from './pdf-children.ts'
import { metadataOf } from './pdf-metadata.ts'
import { structureWarnings } from './pdf-structure.ts'

/** After so many pages what pdf.js keeps of fonts is let go. */
const pagesUntilCleanup = 200

/**
 * A PDF: the text of its pages with what is pinned to them, what it says of itself, the files in it, and what it would do
 * if it were let. A page that cannot be read is empty; the others are read.
 */
export async function readPdf(source: FileSource, task: ReadTask): Promise<Found> {
  const { document, close } = await openPdf(source)
  const warnings = new Set<ReadWarning>()
  const tolerated = async <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    work.catch(() => {
      warnings.add('partly-damaged')
      return otherwise
    })
  try {
    const nothing = { metadata: [] as Metadata[], warnings: [] as ReadWarning[] }
    const said = await tolerated(metadataOf(document), nothing)
    const structure = await tolerated(structureWarnings(source), [])
    const files = await tolerated(documentFiles(document), [])
    const scripts = await tolerated(document.hasJSActions(), false)
    const pages = await readPages(document, task, { warnings, files })
    if (scripts) warnings.add('javascript')
    if (files.length > 0) warnings.add('embedded-files')
    if (pages.every((page) => page === '')) warnings.add('no-text')
    for (const warning of [...said.warnings, ...structure]) warnings.add(warning)
    return {
      pages,
      pageCount: document.numPages,
      metadata: said.metadata,
      children: childrenOf(files),
      warnings: [...warnings],
    }
  } finally {
    await close().catch(() => undefined)
  }
}

/** The text of the pages, until there is enough of it or no time is left; adds what it meets to `found`. */
async function readPages(
  document: PDFDocumentProxy,
  { isTimeUp = () => false }: ReadTask,
  found: { readonly warnings: Set<ReadWarning>; readonly files: EmbeddedFile[] },
): Promise<string[]> {
  const pages: string[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    if (number > readingLimits.pages || isTimeUp()) {
      found.warnings.add('pages-cut')
      break
    }
    if (characters > readingLimits.text) {
      found.warnings.add('text-cut')
      break
    }
    const text = await readPage(document, number, found).catch(() => {
      found.warnings.add('partly-damaged')
      return ''
    })
    characters += text.length
    pages.push(text)
    if (number % pagesUntilCleanup === 0) await document.cleanup()
  }
  return pages
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  { warnings, files }: { readonly warnings: Set<ReadWarning>; readonly files: EmbeddedFile[] },
): Promise<string> {
  const page = await document.getPage(number)
  try {
    const { items } = await page.getTextContent()
    const notes = await pageNotes(page)
    for (const note of notes) for (const warning of note.warnings) warnings.add(warning)
    files.push(...pinnedFiles(notes))
    const text = textOfPieces(items.filter((item): item is typeof item & TextPiece => 'str' in item))
    return [text, ...notes.map((note) => note.text)].filter((part) => part !== '').join('\n')
  } finally {
    page.cleanup()
  }
}
