import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'
import { usePagedRows } from '../../view/use-paged-rows.ts'

/** The list of cases, the last changed first. */
export function useCaseRows(text: string) {
  return usePagedRows(['case', 'list', text], (page) => api.cases.list({ ...page, text }))
}

/** One case with its counts. */
export function useCase(id: string) {
  return useQuery({ queryKey: ['case', id], queryFn: () => api.cases.get({ id }) })
}

export function useCreateCase() {
  return useChange(api.cases.create)
}

export function useUpdateCase() {
  return useChange(api.cases.update)
}
