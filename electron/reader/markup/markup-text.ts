import { type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import { resolveReferences } from './character-references.ts'
import { warningsOf } from './markup-warnings.ts'
import { markupTokens } from './tokens.ts'

/** What markup says to a reader: its text, its title, and what it would do. */
export type MarkupText = { readonly text: string; readonly title: string; readonly warnings: readonly ReadWarning[] }

/** Elements that begin a line. */
const blocks = new Set(
  'address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section select summary table tbody tfoot thead title tr ul text desc foreignobject'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])
/** Raw content that people would see. */
const shownRaw = new Set(['textarea', 'xmp'])

/**
 * The text of HTML or SVG as a person would see it, line by line, without scripts and styles; hidden text is kept, with a
 * warning. Takes time that grows with the length alone.
 */
export function markupText(source: string, isXml = false): MarkupText {
  const warnings = new Set<ReadWarning>()
  const lines = lineWriter()
  let title = ''
  let preserved = 0
  for (const token of markupTokens(source, isXml)) {
    for (const warning of warningsOf(token)) warnings.add(warning)
    if (token.kind === 'text') lines.write(resolveReferences(token.text), preserved > 0)
    else if (token.kind === 'raw') {
      if (token.name === 'title') title ||= resolveReferences(token.text.slice(0, 2_000)).replace(/\s+/g, ' ').trim()
      if (shownRaw.has(token.name)) lines.write(resolveReferences(token.text), true)
    } else if (token.kind === 'open' || token.kind === 'close') {
      if (blocks.has(token.name)) lines.breakLine()
      else if (cells.has(token.name)) lines.write(' ', false)
      if (token.name === 'pre') preserved = token.kind === 'open' ? 1 : 0
      if (token.name === 'p' && token.kind === 'close') lines.leaveLine()
    }
    if (lines.isFull()) {
      warnings.add('text-cut')
      break
    }
  }
  return { text: lines.text(), title, warnings: [...warnings] }
}

/** Collects lines of text: runs of blanks are one, empty lines are at most one. */
function lineWriter() {
  const lines: string[] = []
  let parts: string[] = []
  let isKept = false
  let length = 0

  const breakLine = () => {
    const text = parts.join('')
    const line = isKept ? text.trimEnd() : text.trim()
    parts = []
    isKept = false
    if (line !== '') lines.push(line)
  }
  const write = (text: string, isPreserved: boolean) => {
    length += text.length
    if (!isPreserved) {
      const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ')
      if (collapsed !== '' && !(collapsed === ' ' && (parts.length === 0 || parts.at(-1)?.endsWith(' ')))) parts.push(collapsed)
      return
    }
    const [first = '', ...rest] = text.split(/\r\n?|\n/)
    isKept ||= parts.length === 0
    parts.push(first)
    for (const line of rest) {
      lines.push(parts.join('').trimEnd())
      parts = [line]
      isKept = true
    }
  }
  return {
    write,
    breakLine,
    leaveLine: () => {
      breakLine()
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
    },
    isFull: () => length > readingLimits.text,
    text: () => {
      breakLine()
      return lines.join('\n').replaceAll('\u00a0', ' ').trim()
    },
  }
}
