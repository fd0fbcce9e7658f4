import { type DateWord, dateWord, longestPhrase } from './date-lexicon.ts'
import { foldText } from './search-text.ts'

/** A piece of a date as it was written. `length` of a number: how many digits it has. */
export type DateToken =
  | DateWord
  | { readonly kind: 'number'; readonly value: number; readonly length: number }
  | { readonly kind: 'sign'; readonly sign: '-' | '/' | '.' | ':' }
  | { readonly kind: 'dash' } // – and —: from … until …

/**
 * The pieces of a date in any of the four languages: digits of any script, without diacritics, case, tatweel and
 * directions. A word that means nothing in a date is given back as it stands there.
 */
export function dateTokens(text: string): { readonly tokens: readonly DateToken[] } | { readonly strange: string } {
  const pieces = foldDate(text).match(/\d+|\p{L}+|[^\s\p{L}\d]/gu) ?? []
  const tokens: DateToken[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? ''
    const found = /^\p{L}/u.test(piece) ? readWord(pieces, at) : { tokens: readSign(piece), used: 1 }
    if (found.tokens === null) return { strange: piece }
    tokens.push(...found.tokens)
    at += found.used
  }
  return { tokens }
}

function foldDate(text: string): string {
  return foldText(text).replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
}

/** The longest phrase that begins here; an Arabic "and" may be written together with its word. */
function readWord(
  pieces: readonly string[],
  at: number,
): { readonly tokens: readonly DateToken[] | null; readonly used: number } {
  for (let used = longestPhrase; used > 0; used--) {
    const meaning = at + used <= pieces.length ? dateWord(pieces.slice(at, at + used).join(' ')) : null
    if (meaning) return { tokens: [meaning], used }
  }
  const [first = '', ...rest] = pieces[at] ?? ''
  if (first === 'و' && rest.length > 0) {
    const after = readWord([rest.join(''), ...pieces.slice(at + 1)], 0)
    if (after.tokens) return { tokens: [{ kind: 'and' }, ...after.tokens], used: after.used }
  }
  return { tokens: null, used: 0 }
}

function readSign(piece: string): readonly DateToken[] | null {
  if (/^\d/.test(piece)) return [{ kind: 'number', value: Number(piece), length: piece.length }]
  if (/^[,،'’`"«»()]$/.test(piece)) return []
  if (/^[–—―‒]$/.test(piece)) return [{ kind: 'dash' }]
  if (/^[-‐‑−]$/.test(piece)) return [{ kind: 'sign', sign: '-' }]
  if (/^[/⁄∕]$/.test(piece)) return [{ kind: 'sign', sign: '/' }]
  if (piece === '.' || piece === ':') return [{ kind: 'sign', sign: piece }]
  if (/^[~≈]$/.test(piece)) return [{ kind: 'about' }]
  if (/^[?؟]$/.test(piece)) return [{ kind: 'doubt' }]
  return null
}
