import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '../../api.ts'
import { useDelayed } from '../../view/use-delayed.ts'
import { usePreference } from '../../view/use-preference.ts'
import { type Asked, askedOf, asksNothing, paramsOf, readSaved, type SavedSearch, withSaved } from './saved-search.ts'

/** Short enough to feel at once, long enough that fast typing asks once. */
const pauseMs = 90
const pageSize = 50
const most = 1_000

/** What is looked for; it stands in the address, so that going back leads to the same results. */
export function useAsked(): readonly [Asked, (asked: Asked) => void] {
  const [params, setParams] = useSearchParams()
  const set = useCallback((asked: Asked) => setParams(paramsOf(asked), { replace: true }), [setParams])
  return [askedOf(params), set]
}

/**
 * What was found for what was typed last: an answer to an earlier question is never shown as one to a later. While an
 * answer is on its way, the one before stays.
 */
export function useFound(asked: Asked) {
  const key = JSON.stringify(asked)
  const [shown, setShown] = useState({ key, limit: pageSize })
  const limit = shown.key === key ? shown.limit : pageSize
  const text = useDelayed(asked.text.trim(), pauseMs)
  const wanted = { ...asked, text }
  const query = useQuery({
    queryKey: ['search', wanted, limit],
    queryFn: () => api.search.find({ ...wanted, limit }),
    enabled: !asksNothing(wanted),
    placeholderData: keepPreviousData,
  })
  const isAsked = !asksNothing(asked)
  const canShowMore = query.data !== undefined && query.data.rows.length < query.data.total && limit < most
  return {
    query,
    found: isAsked ? query.data : undefined,
    isAsked,
    /** The words that the shown results answer. */
    text,
    showMore: canShowMore ? () => setShown({ key, limit: Math.min(most, limit + 2 * pageSize) }) : null,
  }
}

/** The user's own saved searches, by name. */
export function useSavedSearches() {
  const { value, change } = usePreference<readonly SavedSearch[]>('searches', [], readSaved)
  return {
    saved: value,
    save: (added: SavedSearch) => change((now) => withSaved(now, added)),
    remove: (name: string) => change((now) => now.filter((one) => one.name !== name)),
  }
}
