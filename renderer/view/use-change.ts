import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ofRecords } from './of-records.ts'

/** A change of records; afterwards everything on the screen asks again. */
export function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries(ofRecords),
  })
}
