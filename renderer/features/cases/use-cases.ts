import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

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

/** Every tag that is used, the most used first. */
export function useTags() {
  return useQuery({ queryKey: ['case', 'tags'], queryFn: () => api.cases.tags({}) })
}

export function useSetHold() {
  return useChange(api.cases.setHold)
}

export function useReviewRetention() {
  return useChange(api.cases.reviewRetention)
}

export function useSetSensitive() {
  return useChange(api.cases.setSensitive)
}
