import { beginningsOf, otherForms, readingsOfExtracted } from './arabic-stem.ts'
import type { SearchTerm } from './search-query.ts'
import { foldText, type SearchWord, searchText, searchWords, writtenWords } from './search-text.ts'

/** A piece of a text, as it was written; parts that were found are marked. */
export type SnippetPart = { readonly text: string; readonly isHit: boolean }

const before = 60
const after = 180

/**
 * The piece of the first text in which something was found, with every hit in it marked; the beginning of the first text
 * where nothing can be shown. Places are those of the original, words are marked whole, so that Arabic letters stay joined.
 * @param isHit what was looked for
 * @returns where in its text the first hit is, too; null where nothing was found
 */
export function snippetOf(
  texts: readonly string[],
  isHit: WordTest,
): { readonly parts: SnippetPart[]; readonly foundAt: number | null } {
  for (const text of texts) {
    const foundAt = firstHit(text, isHit)
    if (foundAt !== null) return { parts: marked(text, foundAt, isHit), foundAt }
  }
  const start = texts[0] ?? ''
  const plain = start.length > after ? `${cut(start, 0, after)}…` : start
  return { parts: plain === '' ? [] : [{ text: oneLine(plain), isHit: false }], foundAt: null }
}

/** The piece of a text around a place that was found, with that place marked. */
export function snippetAround(text: string, { start, end }: { readonly start: number; readonly end: number }): SnippetPart[] {
  const from = wordStart(text, Math.max(0, start - before))
  const tail = cut(text, end, Math.max(end, start + after))
  return [
    { text: `${from > 0 ? '…' : ''}${oneLine(text.slice(from, start))}`, isHit: false },
    { text: oneLine(text.slice(start, end)), isHit: true },
    { text: `${oneLine(tail)}${end + tail.length < text.length ? '…' : ''}`, isHit: false },
  ].filter((part) => part.text !== '')
}

/** A whole text with every hit in it marked, for a title. */
export function markHits(text: string, terms: readonly SearchTerm[]): SnippetPart[] {
  return partsOf(text, wordTest(terms)).map((part) => ({ ...part, text: oneLine(part.text) }))
}

/** Whether a word, as it is written, is one of those looked for. */
export type WordTest = (original: string) => boolean

/** So many words are remembered by a test: a long text has few different ones. */
const mostRemembered = 100_000

/**
 * A test of whether a word is one of those looked for; a phrase is marked word by word.
 * @param isExtracted the words were taken out of files: their lam-alef may be turned round.
 */
export function wordTest(terms: readonly SearchTerm[], isExtracted = false): WordTest {
  const test = unrememberedTest(terms, isExtracted)
  const known = new Map<string, boolean>()
  return (original) => {
    const before = known.get(original)
    if (before !== undefined) return before
    const isHit = Array.from(searchWords(original)).some((word) => test(word, original))
    if (known.size < mostRemembered) known.set(original, isHit)
    return isHit
  }
}

function unrememberedTest(terms: readonly SearchTerm[], isExtracted: boolean): (word: SearchWord, original: string) => boolean {
  const exact = new Set<string>()
  const open: string[] = []
  for (const { words, isExcluded, isOpen } of terms) {
    if (isExcluded) continue
    words.forEach(({ token, folded }, index) => {
      if (isOpen && index === words.length - 1) open.push(...beginningsOf(folded))
      else exact.add(token)
    })
  }
  const fits = (form: string) => exact.has(form) || open.some((beginning) => form.startsWith(beginning))
  return ({ token, folded }, original) => {
    if (fits(token) || otherForms(folded).some(fits)) return true
    return (
      isExtracted &&
      readingsOfExtracted(original.normalize('NFKC')).some((form) => fits(searchText(form)) || fits(foldText(form)))
    )
  }
}

function firstHit(text: string, isHit: WordTest): number | null {
  for (const { start, original } of writtenWords(text)) if (isHit(original)) return start
  return null
}

function marked(text: string, first: number, isHit: WordTest): SnippetPart[] {
  const from = wordStart(text, Math.max(0, first - before))
  const piece = cut(text, from, first + after)
  const isCut = from + piece.length < text.length
  return [
    ...(from > 0 ? [{ text: '…', isHit: false }] : []),
    ...partsOf(piece, isHit).map((part) => ({ ...part, text: oneLine(part.text) })),
    ...(isCut ? [{ text: '…', isHit: false }] : []),
  ]
}

function partsOf(piece: string, isHit: WordTest): SnippetPart[] {
  const parts: SnippetPart[] = []
  let done = 0
  for (const { start, end, original } of writtenWords(piece)) {
    if (!isHit(original)) continue
    parts.push({ text: piece.slice(done, start), isHit: false }, { text: piece.slice(start, end), isHit: true })
    done = end
  }
  parts.push({ text: piece.slice(done), isHit: false })
  return parts.filter((part) => part.text !== '')
}

/** The place of the first whole word from here on, so that a piece does not begin inside one. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const space = text.slice(from, from + before).search(/\s/)
  return space < 0 ? from : from + space + 1
}

/** A piece of a text that does not end between the halves of one character. */
function cut(text: string, from: number, to: number): string {
  const start = isLowHalf(text, from) ? from + 1 : from
  const end = isLowHalf(text, to) ? to + 1 : to
  return text.slice(start, end)
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** Line breaks and direction controls as spaces: they would tear the line that the piece stands in. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
