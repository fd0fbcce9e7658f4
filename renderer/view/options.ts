import type { Language } from '../../shared/i18n/language.ts'
import type { Term } from '../../shared/vocabulary/term.ts'
import type { Option } from '../ui/option.ts'

/** The terms of a vocabulary, to choose from, in their own order. */
export function optionsOf<const Terms extends readonly Term[]>(
  terms: Terms,
  language: Language,
): readonly Option<Terms[number]['code']>[] {
  return terms.map((term) => ({ value: term.code, label: term.label[language] }))
}
