import { useCallback } from 'react'
import type { DateProblem } from '../../shared/domain/date-problem.ts'
import { dateProblemWords } from '../../shared/i18n/date-problem-words.ts'
import { useT } from '../i18n.ts'

/** Why a text is no date, in words that say what to do. */
export function useDateProblemWords(): (problem: DateProblem) => string {
  const { language } = useT()
  return useCallback((problem) => dateProblemWords(problem, language), [language])
}
