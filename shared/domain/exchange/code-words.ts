import type { Language } from '../../i18n/language.ts'
import { roleKeys } from '../../i18n/role-keys.ts'
import { type MessageKey, translator } from '../../i18n/translator.ts'
import { labelOf } from '../../vocabulary/term.ts'
import { type CodeSetName, codeSets } from './import-fields.ts'

/** Codes come from a table here: any text. */
const keysOfRoles: Readonly<Record<string, MessageKey>> = roleKeys

/** The words by which a code of a set is known in a language: the first is the one that is shown. */
export function codeWords(set: CodeSetName, code: string, language: Language): readonly [string, ...string[]] {
  const { terms } = codeSets[set]
  if (terms !== null) return [labelOf(terms, code, language)]
  const t = translator(language)
  const key = set === 'personRole' ? keysOfRoles[code] : (`fields.code.${set}.${code}` as MessageKey)
  const words = key === undefined ? code : t(key)
  if (set !== 'authorState' || code === 'unknown') return [words]
  return [words, t(code === 'state' ? 'fields.code.yes' : 'fields.code.no')]
}
