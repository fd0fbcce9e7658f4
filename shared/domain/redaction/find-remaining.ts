import { searchWords } from '../search-text.ts'

/** Words that were covered and still stand in a text, and how often. */
export type Remaining = { readonly text: string; readonly count: number }

/** A covered text of so few words is looked for word by word too: it is a name, a number, an address. */
const fewWords = 5
/** Shorter words say too little alone. */
const shortestWord = 4
const mostRemaining = 200

/**
 * Looks for covered texts in a text, by the words that the search of the vault would find: capitals, accents, Arabic
 * vowel signs, articles and joined particles make no difference. A name that stands elsewhere is found, and so is one
 * half of it.
 */
export function findRemaining(covered: Iterable<string>, text: string): Remaining[] {
  const wanted = phrasesOf(covered)
  if (wanted.size === 0 || text === '') return []
  const tokens = Array.from(searchWords(text), ({ token }) => token)
  const places = new Map<string, number[]>()
  for (const [at, token] of tokens.entries()) {
    const known = places.get(token)
    if (known) known.push(at)
    else places.set(token, [at])
  }
  const found: Remaining[] = []
  for (const [phrase, shown] of wanted) {
    const words = phrase.split(' ')
    const starts = places.get(words[0] ?? '') ?? []
    const count = starts.filter((start) => words.every((word, at) => tokens[start + at] === word)).length
    if (count > 0) found.push({ text: shown, count })
    if (found.length === mostRemaining) break
  }
  return found
}

/** What is looked for: as it is compared, and as it was written. */
function phrasesOf(covered: Iterable<string>): Map<string, string> {
  const phrases = new Map<string, string>()
  for (const text of covered) {
    const words = Array.from(searchWords(text))
    const phrase = words.map(({ token }) => token).join(' ')
    if (phrase.length < 2) continue
    if (!phrases.has(phrase)) phrases.set(phrase, text.trim().slice(0, 200))
    if (words.length > fewWords) continue
    for (const { token, start, end, folded } of words)
      if (folded.length >= shortestWord && !phrases.has(token)) phrases.set(token, text.slice(start, end))
  }
  return phrases
}
