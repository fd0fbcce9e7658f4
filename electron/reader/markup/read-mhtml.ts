import type { Found } from '../found.ts'
import { readMail } from '../mail/read-mail.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { markupText } from './markup-text.ts'
import { pageParts, titleOf } from './read-markup.ts'

/** A page that was saved with its pictures in one file (MHTML, RFC 2557): drawn as HTML, the files beside it as children. */
export async function readMhtml(source: FileSource, task: ReadTask): Promise<Found> {
  const { parts = [], children = [], metadata = [], warnings = [] } = await readMail(source)
  const html = parts.flatMap((part) => (part.kind === 'html' ? [part.html] : [])).join('\n')
  const { text, title, warnings: found } = markupText(html)
  return {
    pages: [text],
    metadata: [...titleOf(title), ...metadata],
    children: children.map((child) => ({ ...child, kind: 'embedded' })),
    parts: task.withParts ? pageParts(title, html, text) : [],
    warnings: [...new Set([...warnings, ...found])],
  }
}
