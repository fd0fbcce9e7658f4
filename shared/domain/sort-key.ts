import { foldText } from './search-text.ts'

/** More than this never decides the order of two titles that a person compares. */
const longestKey = 120

/**
 * What a title or name is sorted by where rows are ordered in SQL, byte by byte. It follows the order of the four
 * languages well enough for a list: letters without case, diacritics and harakat, ñ after n, the Arabic letters in the
 * order of their alphabet whatever their hamza, the article at the head of an Arabic title left out, numbers by their
 * value, punctuation at the head and between words not counted. Latin comes before Arabic. It is not the Unicode
 * Collation Algorithm: letters that differ only in diacritics stand in the order of their ids.
 */
export function sortKey(text: string): string {
  return foldText(text.slice(0, 1_000).normalize('NFC').replace(/ñ/gi, 'n\u{10fffd}'))
    .replace(/[^\p{L}\p{N}\u{10fffd}]+/gu, ' ')
    .trim()
    .replace(/^ال(?=\p{L}{2})/u, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'))
    .slice(0, longestKey)
}
