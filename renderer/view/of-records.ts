import type { Query } from '@tanstack/react-query'

/** The queries that show records, and ask again when one was changed; not what the page keeps for its user. */
export const ofRecords = {
  predicate: ({ queryKey }: Pick<Query, 'queryKey'>): boolean => queryKey[0] !== 'kept' && queryKey[0] !== 'desk',
}
