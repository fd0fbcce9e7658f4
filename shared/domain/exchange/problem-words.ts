import { dateProblemWords } from '../../i18n/date-problem-words.ts'
import type { Language } from '../../i18n/language.ts'
import { type MessageKey, translator } from '../../i18n/translator.ts'
import { readDate } from '../read-date.ts'
import type { RowProblem } from './import-plan.ts'

/**
 * What is wrong with a cell or a row, as a sentence: which column is meant, what stands there, what to do.
 * @param show how a text of the file is put into the sentence; by default isolated, so that its direction does not disturb it
 */
export function problemWords(
  problem: RowProblem,
  language: Language,
  show: (text: string) => string = (text) => `\u2068${text}\u2069`,
): string {
  const t = translator(language)
  const field = problem.field === null ? '' : t(`fields.${problem.field}` as MessageKey)
  const words = t(`exchange.problem.${problem.code}`, { field, text: problem.text === '' ? '' : show(problem.text) })
  if (problem.code === 'missing' && problem.field === 'start') return `${words} ${t('exchange.orUnknown')}`
  if (problem.code !== 'unreadable-date') return words
  const read = readDate(problem.text, 'fr')
  return read.ok ? words : `${words} ${dateProblemWords(read.problem, language)}`
}
