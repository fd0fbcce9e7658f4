import { type SearchWord, searchWords } from './search-text.ts'

/** One condition of a search: words that stand one after the other. One word is the ordinary case. */
export type SearchTerm = {
  readonly words: readonly [SearchWord, ...SearchWord[]]
  /** Written with a minus: records with it are left out. */
  readonly isExcluded: boolean
  /** The last word is still being typed: it may be a beginning. */
  readonly isOpen: boolean
}

/** More conditions than anybody types; what comes after is not looked at. */
const mostTerms = 20

/**
 * What somebody looks for: several words must all occur, "a phrase" as it stands, -word not. Words that are written
 * together (2026-001, l'État) are a phrase. The word at the end is a beginning, unless something follows it. Whatever is
 * typed means something; nothing is an error.
 */
export function parseSearch(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const match of text.slice(0, 1_000).matchAll(piece)) {
    const [whole, minus = '', quoted, plain = ''] = match
    const [first, ...rest] = searchWords(quoted ?? plain)
    if (first === undefined) continue
    const isAtEnd = match.index + whole.length === text.length
    const isOpen = isAtEnd && (quoted === undefined || !/["”“»„]$/u.test(whole))
    terms.push({ words: [first, ...rest], isExcluded: minus !== '', isOpen })
    if (terms.length === mostTerms) break
  }
  return terms
}

/** A minus at the head of a piece; then a quotation, closed or not, or whatever stands together. */
const piece = /((?<=^|\s)[-−–])?(?:["“”«„]([^"“”»]*)(?:["“”»]|$)|([^\s"“”«»„]+))/gu
