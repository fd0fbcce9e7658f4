import type { Language } from '../i18n/language.ts'

/** One entry of a vocabulary. Codes are for ever; labels may be corrected. */
export type Term = {
  readonly code: string
  readonly label: Readonly<Record<Language, string>>
  /** Act types: the group of the list that the act belongs to. */
  readonly group?: string
  /** Act types: the bodies whose lists carry the term ('own' where none does). */
  readonly sources?: readonly string[]
  /** Act types: category letter of SDG indicator 16.10.1. */
  readonly sdg16101?: string
  /** Author types: whether the author acts for the State. */
  readonly state?: boolean
  /** Recipients: languages that the mechanism accepts. */
  readonly languages?: readonly Language[]
  /** Recipients: the nexus that the mechanism requires. */
  readonly nexus?: string
}

/**
 * The label of a code in a language; the code itself where the vocabulary does not know it
 * (data of a later version), so that nothing is ever shown as blank.
 */
export function labelOf(terms: readonly Term[], code: string, language: Language): string {
  return terms.find((term) => term.code === code)?.label[language] ?? code
}

/** The codes of a vocabulary, for schemas: at least one, in their order. */
export function codesOf<const T extends readonly Term[]>(terms: T): T[number]['code'][] {
  return terms.map((term) => term.code)
}
