import type { Metadata, ReadPart } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { declaredInXml, decodedOf, encodingOf } from '../text/read-text.ts'
import { markupText } from './markup-text.ts'

/** An HTML page: its visible text, what it would do, and its source to be cleaned and drawn. */
export async function readHtml(source: FileSource, task: ReadTask): Promise<Found> {
  const { decoded, warnings } = await decodedOf(source, declaredInHtml)
  const found = markupText(decoded.text)
  return {
    pages: [found.text],
    warnings: [...new Set([...warnings, ...found.warnings])],
    metadata: [...titleOf(found.title), encodingOf(decoded)],
    parts: task.withParts ? pageParts(found.title, decoded.text, found.text) : [],
  }
}

/** An SVG picture: the text in it, and what it would do. */
export async function readSvg(source: FileSource): Promise<Found> {
  const { decoded, warnings } = await decodedOf(source, declaredInXml)
  const found = markupText(decoded.text, true)
  return {
    pages: [found.text],
    warnings: [...new Set([...warnings, ...found.warnings])],
    metadata: [encodingOf(decoded)],
  }
}

/** A page to draw, and the text that is kept of it. */
export function pageParts(title: string, html: string, text: string): ReadPart[] {
  return [
    { kind: 'html', title, html },
    { kind: 'text', title: 'text', text },
  ]
}

/** The title of a page as a line of metadata. */
export function titleOf(title: string): Metadata[] {
  return title === '' ? [] : [{ group: 'document', name: 'Title', value: title.slice(0, 2_000), zone: null }]
}

/** The encoding that an HTML page names in its head. */
function declaredInHtml(head: string): string {
  return /<meta[^>]{0,200}charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w-]{1,40})/i.exec(head)?.[1] ?? declaredInXml(head)
}
