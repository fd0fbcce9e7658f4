import { type ChildEntry, type Metadata, type ReadPart, type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { guessLanguage } from '../language.ts'
import { markupText } from '../markup/markup-text.ts'
import { type Header, headerMetadata } from './mail-headers.ts'

/** A mail that was taken apart, whatever its format. */
export type OpenedMail = {
  readonly headers: readonly Header[]
  readonly text: string
  readonly html: string
  readonly attachments: readonly {
    readonly name: string
    readonly sizeBytes: number | null
    readonly problem?: 'not-supported' | null
  }[]
  /** Texts of messages inside it that cannot be taken out as files. */
  readonly inner?: readonly string[]
  /** As it came, where it is text; '' where it is none. */
  readonly source: string
  readonly warnings: readonly ReadWarning[]
  readonly metadata?: readonly Metadata[]
}

/** Characters of the raw source that are shown: its headers and the start of its body. */
const shownSource = 512 * 1024
/** Characters of text and of HTML that are looked at. */
const longest = 8 * 1024 * 1024
/** Characters of a text that leave room for who wrote it. */
const longestPage = readingLimits.text - 100_000
const searched = new Set(['from', 'to', 'cc', 'bcc', 'date', 'subject', 'reply-to', 'sender'])

/**
 * What is found in a mail. Pages: its text; the text of its HTML where that says something else; who wrote what to whom.
 * Parts with the titles `headers`, `text`, `html`, `source`.
 */
export function mailFound(opened: OpenedMail): Found {
  const isLong = opened.text.length > longest || opened.html.length > longest
  const mail = { ...opened, text: opened.text.slice(0, longest), html: opened.html.slice(0, longest) }
  const markup = mail.html === '' ? null : markupText(mail.html)
  const warnings = new Set<ReadWarning>([...mail.warnings, ...(markup?.warnings ?? [])])
  if (isLong) warnings.add('text-cut')
  const pages = [mail.text.trim() || (markup?.text ?? '')]
  if (mail.text.trim() !== '' && markup && !isSame(mail.text, markup.text)) pages.push(markup.text)
  const language = guessLanguage(pages)
  if (pages.some((page) => page.length > longestPage)) warnings.add('text-cut')
  pages.push(
    mail.headers
      .filter(([name]) => searched.has(name.toLowerCase()))
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  )
  pages.push(...(mail.inner ?? []))
  return {
    pages: pages.map((page) => page.slice(0, longestPage)),
    language,
    metadata: [...headerMetadata(mail.headers), ...(mail.metadata ?? [])],
    children: mail.attachments.map(
      ({ name, sizeBytes, problem = null }, index): ChildEntry => ({
        index,
        name,
        kind: 'attachment',
        sizeBytes,
        isFolder: false,
        problem,
      }),
    ),
    warnings: [...warnings],
    parts: partsOf(mail),
  }
}

function partsOf({ headers, text, html, source, inner = [] }: OpenedMail): ReadPart[] {
  const parts: ReadPart[] = [{ kind: 'facts', title: 'headers', facts: headers.map(([name, value]) => [name, value]) }]
  if (text.trim() !== '') parts.push({ kind: 'text', title: 'text', text })
  if (html.trim() !== '') parts.push({ kind: 'html', title: 'html', html })
  for (const message of inner) parts.push({ kind: 'text', title: 'text', text: message })
  if (source !== '') parts.push({ kind: 'text', title: 'source', text: source.slice(0, shownSource) })
  return parts
}

/** Whether both say the same, whatever their blanks and punctuation. */
function isSame(text: string, other: string): boolean {
  const letters = (value: string) => value.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
  return letters(text) === letters(other)
}
