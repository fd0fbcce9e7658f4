import type { Incident } from '../../../shared/domain/incident.ts'
import type { PersonOutcome } from '../../../shared/domain/plan.ts'
import { foldText } from '../../../shared/domain/search-text.ts'

type Places = {
  /** Whole places, and what stands in them between commas, conjunctions and the like. */
  readonly phrases: readonly string[]
  /** Single words of them that may be the name of the place. */
  readonly words: readonly string[]
}

/** Commas, brackets, dashes, and "and" in the four languages; in Arabic it is written together with the word after it. */
const separators = /[,;،؛/()]|\s[-–—]\s|\s(?:and|et|y|e)\s|\sو(?=\p{L})/u

/**
 * The places that may stand nowhere in a bundle: of every incident a target or source of which hides the place. Finding
 * too much is the safe side: each word of a place that is long enough and not plainly an ordinary one counts too, but for
 * the words of the institution's own name, which stand everywhere.
 */
export function hiddenPlaces(incidents: readonly Incident[], outcomes: readonly PersonOutcome[], institution: string): Places {
  const hiding = new Set(outcomes.filter(({ hiddenFields }) => hiddenFields.includes('place')).map(({ personId }) => personId))
  const hides = ({ personId }: { readonly personId: string | null }) => personId !== null && hiding.has(personId)
  const places = incidents
    .filter(({ targets, sources }) => targets.some(hides) || sources.some(hides))
    .flatMap(({ place, region }) => [place, region])
  const phrases = [...places, ...places.flatMap((place) => place.split(separators))].map((part) => part.trim())
  const own = new Set(wordsOf(institution).map(foldText))
  const words = phrases.flatMap(wordsOf).filter((word) => [...word].length >= 4 && mayBeName(word) && !own.has(foldText(word)))
  return {
    phrases: [...new Set(phrases)].filter((part) => [...part].length >= 3),
    words: [...new Set(words)],
  }
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
}

/** Written with a capital letter, or in a script that has none. */
function mayBeName(word: string): boolean {
  const first = [...word][0] ?? ''
  return first === first.toUpperCase()
}
