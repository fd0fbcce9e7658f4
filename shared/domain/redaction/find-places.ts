import { searchWords } from '../search-text.ts'
import type { TextSpan } from './cover-text.ts'

/**
 * Where words stand in a text, one after the other and as the search of the vault compares them: capitals, accents, Arabic vowel
 * signs, articles and joined particles make no difference. Each stretch goes from the first word to the last.
 */
export function findPlaces(text: string, words: string): TextSpan[] {
  const wanted = Array.from(searchWords(words), ({ token }) => token)
  const [first] = wanted
  if (first === undefined) return []
  const found = Array.from(searchWords(text))
  const places: TextSpan[] = []
  for (let at = 0; at < found.length; at++) {
    const [start, last] = [found[at], found[at + wanted.length - 1]]
    if (start === undefined || last === undefined || start.token !== first) continue
    if (wanted.every((token, index) => found[at + index]?.token === token)) places.push({ start: start.start, end: last.end })
  }
  return places
}
