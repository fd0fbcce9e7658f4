import { vaultErrorOf } from '../../shared/errors.ts'
import { errorWords } from '../../shared/i18n/error-words.ts'
import { useT } from '../i18n.ts'

/** Puts a failure into words; what nobody expected is said to be a bug. */
export function useErrorWords(): (error: unknown) => string {
  const { language } = useT()
  return (error) => errorWords(language, vaultErrorOf(error) ?? { code: 'INTERNAL', facts: {} })
}
