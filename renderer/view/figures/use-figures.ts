import { useQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { type Dimension, dimensions } from '../../../shared/domain/statistics.ts'
import { api } from '../../api.ts'
import { todayHere } from '../date-words.ts'

/** A filter as it is asked for: what is not named narrows nothing. */
export type AskedFilter = v.InferInput<typeof IncidentFilter>

/** Incidents counted; the figures of before stay while new ones are counted. */
export function useFigures(filter: AskedFilter, isLeaving: boolean, by: readonly Dimension[] = dimensions) {
  const today = todayHere()
  return useQuery({
    queryKey: ['incident', 'figures', filter, isLeaving, by, today],
    queryFn: () => api.statistics.incidents({ filter, isLeaving, today, by: [...by] }),
    placeholderData: (before) => before,
  })
}

/** Victims by SDG indicator 16.10.1 in the twelve months up to a day. */
export function useSdg(filter: AskedFilter, isLeaving: boolean, last: string) {
  const today = todayHere()
  return useQuery({
    queryKey: ['incident', 'sdg', filter, isLeaving, last, today],
    queryFn: () => api.statistics.sdg({ filter, isLeaving, today, last }),
    placeholderData: (before) => before,
  })
}
