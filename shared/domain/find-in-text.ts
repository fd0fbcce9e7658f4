import type { SearchTerm } from './search-query.ts'
import { type WordTest, wordTest } from './search-snippet.ts'
import { writtenWords } from './search-text.ts'

/** A place in a text: characters (UTF-16 units) of it, `end` not included. */
export type FoundPlace = { readonly start: number; readonly end: number }

/**
 * A function that gives every place in a text where one of the terms stands, from its start to its end; words whole, a
 * phrase as one place. The same rules as the search of the vault: case, marks, the forms of Arabic letters and the article
 * make no difference.
 * @param isExtracted the texts were taken out of files: their lam-alef may be turned round.
 */
export function finderOf(terms: readonly SearchTerm[], isExtracted: boolean): (text: string) => FoundPlace[] {
  const wanted = terms.filter((term) => !term.isExcluded).map((term) => testsOf(term, isExtracted))
  return (text) => (wanted.length === 0 ? [] : placesIn(text, wanted))
}

function placesIn(text: string, wanted: readonly WordTest[][]): FoundPlace[] {
  const words = [...writtenWords(text)]
  const places: FoundPlace[] = []
  let done = 0
  words.forEach(({ start }, at) => {
    if (start < done) return
    const tests = wanted.find((some) => some.every((test, index) => test(words[at + index]?.original ?? '')))
    const end = tests && words[at + tests.length - 1]?.end
    if (end === undefined) return
    places.push({ start, end })
    done = end
  })
  return places
}

/** One test for each word of a term; the last word may be a beginning. */
function testsOf(term: SearchTerm, isExtracted: boolean): WordTest[] {
  return term.words.map((word, index) => {
    const isOpen = term.isOpen && index === term.words.length - 1
    return wordTest([{ words: [word], isExcluded: false, isOpen }], isExtracted)
  })
}
