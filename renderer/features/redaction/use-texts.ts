import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'

/** Pages that are fetched at once. */
const atOnce = 100

/** The text of an item as the vault read it, page by page, and whether it was cut. Nothing is fetched for null. */
export function useTexts(id: string | null) {
  return useQuery({
    queryKey: ['evidence', id, 'all-text'],
    enabled: id !== null,
    queryFn: async () => {
      const pages: string[] = []
      if (id === null) return { pages, isCut: false }
      for (;;) {
        const { total, pages: some } = await api.review.text({ id, from: pages.length, count: atOnce })
        pages.push(...some.map(({ text }) => text))
        if (some.length === 0 || pages.length >= total) break
      }
      const { warnings } = await api.review.reading({ id })
      return { pages, isCut: warnings.includes('text-cut') || warnings.includes('pages-cut') }
    },
  })
}
