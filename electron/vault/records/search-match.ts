import { beginningsOf } from '../../../shared/domain/arabic-stem.ts'
import type { SearchTerm } from '../../../shared/domain/search-query.ts'

/** What is asked of the two indexes, in the syntax of FTS5; null where nothing is asked of one. */
export type SearchMatch = {
  /** Every record that fits, but for the order of words. */
  readonly anywhere: string
  /** Those of them whose title fits; null where no word is looked for. */
  readonly inTitle: string | null
  /** Phrases that must occur, one after the other. */
  readonly phrases: readonly string[]
  /** Phrases that must not occur. */
  readonly withoutPhrases: readonly string[]
}

/**
 * Turns what somebody looks for into FTS5. Tokens are letters and digits, facets are codes: quoted, nothing of them is syntax.
 * @param facets each inner list holds alternatives; one of each must fit.
 */
export function searchMatch(terms: readonly SearchTerm[], facets: readonly (readonly string[])[]): SearchMatch {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const excluded = terms.filter(({ isExcluded }) => isExcluded)
  const words = wanted.flatMap(eachWord)
  const without = excluded.filter(({ words }) => words.length === 1).flatMap(eachWord)
  const narrowed = facets.filter((alternatives) => alternatives.length > 0).map((alternatives) => anyOf(alternatives.map(facet)))
  const build = (asked: readonly string[]) => {
    const must = [...asked, ...narrowed]
    const all = must.length === 0 ? facet('any') : must.join(' AND ')
    return without.length === 0 ? all : `(${all}) NOT (${without.join(' OR ')})`
  }
  const phrasesOf = (list: readonly SearchTerm[]) => list.filter((term) => term.words.length > 1).map(phrase)
  return {
    anywhere: build(words),
    inTitle: words.length === 0 ? null : build([`{title} : (${words.join(' AND ')})`]),
    phrases: phrasesOf(wanted),
    withoutPhrases: phrasesOf(excluded),
  }
}

/** Each word of a term for itself; the last may be a beginning, with its article or without. */
function eachWord({ words, isOpen }: SearchTerm): string[] {
  return words.map(({ folded, token }, index) =>
    isOpen && index === words.length - 1 ? anyOf(beginningsOf(folded).map((form) => `"${form}" *`)) : `"${token}"`,
  )
}

function phrase({ words, isOpen }: SearchTerm): string {
  const last = words.at(-1)
  if (!isOpen || last === undefined) return `"${words.map(({ token }) => token).join(' ')}"`
  const before = words.slice(0, -1).map(({ token }) => token)
  return anyOf(beginningsOf(last.folded).map((form) => `"${[...before, form].join(' ')}" *`))
}

/** A code with `*` at its end stands for every code that begins like it. */
function facet(code: string): string {
  const quoted = `"-${code.replace(/[^\p{L}\p{N}-]/gu, '')}"`
  return code.endsWith('*') ? `${quoted} *` : quoted
}

function anyOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(${alternatives.join(' OR ')})`
}
