import type { RedactionMark } from '../../../shared/domain/origin.ts'
import {
  coverRun,
  coverText,
  isWebVtt,
  spansOf,
  type TextSpan,
  withoutCueLines,
} from '../../../shared/domain/redaction/cover-text.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type CopyInMaking, refuse } from './copy-in-making.ts'

/** Between the pages of a text of several: a line end and a form feed. */
const pageBreak = '\n\f'

/** A text made of the vault's own text of an item, with a run of fixed length for every part that is marked. */
export function textCopy(
  texts: readonly string[],
  marks: readonly RedactionMark[],
): { readonly copy: CopyInMaking; readonly covered: string[] } {
  // Half a surrogate pair has no place in UTF-8.
  const pages = texts.map((text) => text.toWellFormed())
  const isVtt = isWebVtt(pages[0] ?? '')
  const spans = pages.map((text, page) => {
    const found = spansOf(marks, page, text)
    return isVtt ? withoutCueLines(text, found) : found
  })
  const result = pages.map((text, page) => coverText(text, spans[page] ?? []))
  const copy: CopyInMaking = {
    format: isVtt ? 'vtt' : 'text',
    pages: pages.length,
    tool: `text of ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    heldBytes: () => 0,
    startPage: refuse,
    takeRows: refuse,
    takeSound: refuse,
    build: async () => new TextEncoder().encode(result.join(pageBreak)),
    prove: async (bytes) => {
      const found = decoded(bytes)
      const expected = pages.map((text, page) => keptParts(text, spans[page] ?? []).join(coverRun)).join(pageBreak)
      const hasMarks = spans.some((ofPage) => ofPage.length > 0)
      return { isCovered: hasMarks && runsIn(found) >= spans.flat().length, isExact: found === expected }
    },
    seconds: () => null,
    preview: (_, page) => {
      const text = result[page]
      if (text === undefined) throw new VaultError('NOT_FOUND', { kind: 'page' })
      return { kind: 'text', text }
    },
    drop: () => {
      result.length = 0
    },
  }
  return { copy, covered: pages.flatMap((text, page) => (spans[page] ?? []).map(({ start, end }) => text.slice(start, end))) }
}

/** What of a text nobody covered, part by part. */
function keptParts(text: string, spans: readonly TextSpan[]): string[] {
  const starts = [0, ...spans.map(({ end }) => end)]
  return starts.map((start, index) => text.slice(start, spans[index]?.start))
}

function runsIn(text: string | null): number {
  return text === null ? 0 : text.split(coverRun).length - 1
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
