import type { PeriodKey } from '../../view/figures/periods.ts'
import { spanOf } from '../../view/figures/periods.ts'
import type { AskedFilter } from '../../view/figures/use-figures.ts'

export const authorSides = ['state', 'non-state', 'unknown'] as const

/** What a user chose to look at. */
export type FigureChoice = {
  readonly period: PeriodKey
  readonly scope: 'all' | 'leaving'
  readonly country: string | null
  readonly author: (typeof authorSides)[number] | null
}

export const firstChoice: FigureChoice = { period: 'all', scope: 'all', country: null, author: null }

/** The filter that a choice stands for. @param today `YYYY-MM-DD` */
export function filterOf(choice: FigureChoice, caseId: string | null, today: string): AskedFilter {
  const { first, last } = spanOf(choice.period, today)
  return {
    caseId,
    first,
    last,
    countries: choice.country === null ? [] : [choice.country],
    authorStates: choice.author === null ? [] : [choice.author],
  }
}
