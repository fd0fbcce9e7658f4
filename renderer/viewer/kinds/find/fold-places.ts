import { foldText } from '../../../../shared/domain/search-text.ts'

/** A stretch of text as it is compared, and where each of its characters stands in the original. */
export type FoldedText = {
  readonly folded: string
  /** Where a character of the folded text begins in the original; its length for what is behind the end. */
  readonly placeOf: (index: number) => number
}

/**
 * Folds text as the search of the vault does (case, diacritics, harakat, tatweel, the forms of Arabic letters), letter by
 * letter, so that what is found can be shown in the original. Any white space is one space each.
 */
export function foldPlaces(text: string): FoldedText {
  if (ascii.test(text)) {
    return { folded: text.toLowerCase().replace(/\s/g, ' '), placeOf: (index) => Math.min(index, text.length) }
  }
  const pieces: string[] = []
  const places: number[] = []
  for (const { index, 0: written } of text.matchAll(letter)) {
    if (written.charCodeAt(0) < 0x80) {
      pieces.push(written.toLowerCase().replace(/\s/g, ' '))
      for (let unit = 0; unit < written.length; unit++) places.push(index + unit)
      continue
    }
    const folded = foldLetter(written)
    pieces.push(folded)
    for (let unit = 0; unit < folded.length; unit++) places.push(index)
  }
  return { folded: pieces.join(''), placeOf: (index) => places[index] ?? text.length }
}

function foldLetter(written: string): string {
  if (/^\s$/.test(written)) return ' '
  const before = known.get(written)
  if (before !== undefined) return before
  const folded = foldText(written)
  if (known.size < 20_000) known.set(written, folded)
  return folded
}

const known = new Map<string, string>()
const ascii = /^[\0-\x7f]*$/
/** A run of ASCII, or a letter with its marks; ئو is folded together, as it stands for one sound. */
const letter = /[\0-\x7f]+|(?:\u0626|\u064a\p{M}{0,4}\u0654)\p{M}{0,4}\u0648|\s|[\s\S][\p{M}\p{Cf}\u0640]{0,16}/gu
