import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ChildEntry } from '../../../shared/domain/reading.ts'
import { CannotRead, readerLimits } from '../limits.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { openPdf } from './open-pdf.ts'
import { type PageNote, pageNotes } from './page-notes.ts'

/** A file inside a PDF: its name, and the id by which pdf.js gives its bytes. */
export type EmbeddedFile = { readonly id: string; readonly name: string }

/** The files that the document as a whole holds. */
export async function documentFiles(document: PDFDocumentProxy): Promise<EmbeddedFile[]> {
  const attachments = await document.getAttachments()
  return [...(attachments ?? new Map())].map(([id, { rawFilename, filename }]) => ({ id, name: rawFilename || filename || id }))
}

/** Embedded files as children, in their order: those of the document, then those pinned to pages. */
export function childrenOf(files: readonly EmbeddedFile[]): ChildEntry[] {
  return files.map(({ name }, index) => ({ index, name, kind: 'embedded', sizeBytes: null, isFolder: false, problem: null }))
}

/** The files that are pinned to a page. */
export function pinnedFiles(notes: readonly PageNote[]): EmbeddedFile[] {
  return notes.flatMap(({ file }) => (file === null ? [] : [file]))
}

/** The bytes of one embedded file. */
export async function* readPdfChild(source: FileSource, { index, limitBytes }: ChildTask): AsyncGenerator<Uint8Array> {
  const { document, close } = await openPdf(source)
  try {
    const file = await fileAt(document, index)
    const bytes = file === null ? null : await document.getAttachmentContent(file.id)
    if (!(bytes instanceof Uint8Array)) throw new CannotRead('damaged')
    if (bytes.length > limitBytes) throw new CannotRead('too-large')
    const piece = readerLimits.pieceBytes
    for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece)
  } finally {
    await close()
  }
}

async function fileAt(document: PDFDocumentProxy, index: number): Promise<EmbeddedFile | null> {
  const files = await documentFiles(document)
  for (let page = 1; page <= document.numPages && files.length <= index; page += 1) {
    const notes = await document.getPage(page).then(pageNotes, () => [])
    files.push(...pinnedFiles(notes))
  }
  return files[index] ?? null
}
