import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadWarning } from '../../../shared/domain/reading.ts'
import type { EmbeddedFile } from './pdf-children.ts'

/** What is pinned to a page: a comment, a field of a form, a link, a file. */
export type PageNote = {
  /** Its words: a comment, what somebody wrote into a field. */
  readonly text: string
  readonly file: EmbeddedFile | null
  readonly warnings: readonly ReadWarning[]
}

/** Everything that is pinned to a page. */
export async function pageNotes(page: PDFPageProxy): Promise<PageNote[]> {
  const annotations: readonly Readonly<Record<string, unknown>>[] = await page.getAnnotations()
  return annotations.map((annotation) => ({
    text: textOf(annotation),
    file: fileOf(annotation),
    warnings: warningsOf(annotation),
  }))
}

function textOf({ contentsObj, fieldValue }: Readonly<Record<string, unknown>>): string {
  const contents = typeof contentsObj === 'object' && contentsObj !== null ? Reflect.get(contentsObj, 'str') : ''
  return [contents, ...[fieldValue].flat()].filter((text) => typeof text === 'string' && text !== '' && text !== 'Off').join('\n')
}

function fileOf({ fileId, file }: Readonly<Record<string, unknown>>): EmbeddedFile | null {
  if (typeof fileId !== 'string' || typeof file !== 'object' || file === null) return null
  const name: unknown = Reflect.get(file, 'rawFilename') || Reflect.get(file, 'filename')
  return { id: fileId, name: typeof name === 'string' ? name : '' }
}

function warningsOf(annotation: Readonly<Record<string, unknown>>): ReadWarning[] {
  const warnings: ReadWarning[] = []
  if (annotation.url || annotation.unsafeUrl) warnings.push('links-elsewhere')
  if (annotation.fieldType === 'Sig' && annotation.fieldValue) warnings.push('signed')
  if (annotation.fileId) warnings.push('embedded-files')
  if (annotation.actions) warnings.push('javascript')
  return warnings
}
