import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useChange } from '../../view/use-change.ts'

/** An item as it is now: what people say of it may change while its file is looked at. */
export function useItem(id: string) {
  return useQuery({ queryKey: ['evidence', id], queryFn: () => api.evidence.get({ id }) })
}

/** What the reader found in an item. */
export function useReading(id: string) {
  return useQuery({ queryKey: ['review', 'reading', id], queryFn: () => api.review.reading({ id }) })
}

/** The text of one page. */
export function usePageText(id: string, page: number) {
  return useQuery({
    queryKey: ['review', 'text', id, page],
    queryFn: () => api.review.text({ id, from: page, count: 1 }),
    placeholderData: (before) => before,
  })
}

/** Where words are in the text of an item. */
export function useHits(id: string, text: string) {
  return useQuery({
    queryKey: ['review', 'find', id, text],
    queryFn: () => api.review.find({ id, text }),
    enabled: text.trim() !== '',
  })
}

/** What an item was made of, and what was made of it. */
export function useFamily(id: string) {
  return useQuery({ queryKey: ['evidence', 'family', id], queryFn: () => api.review.family({ id }) })
}

/** Notes of an item, in the order of their places. */
export function useNotes(itemId: string) {
  return useQuery({ queryKey: ['note', 'list', itemId], queryFn: () => api.notes.list({ itemId }) })
}

export function useCreateNote() {
  return useChange(api.notes.create)
}

export function useUpdateNote() {
  return useChange(api.notes.update)
}

export function useSaveText() {
  return useChange(api.review.saveText)
}
