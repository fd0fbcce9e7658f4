import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { api } from '../../api.ts'
import { useDelayed } from '../../view/use-delayed.ts'
import { usePreference } from '../../view/use-preference.ts'
import { type Asked, askedOf, asksNothing, paramsOf, readSaved, type SavedSearch, withSaved } from './saved-search.ts'

/** Short enough to feel at once, long enough that fast typing asks once. */
const pauseMs = 90
const pageSize = 50
const most = 1_000

/** Marks an address that this page wrote itself. */
const ownState = 'asked here'

/**
 * What is looked for. It stands in the address, so that going back leads to the same results; but the address follows a
 * moment later, and what is typed in that moment must not fall back on what was asked before.
 */
export function useAsked(): readonly [Asked, (asked: Asked) => void] {
  const [params, setParams] = useSearchParams()
  const { key, state } = useLocation()
  const [asked, setAsked] = useState(() => askedOf(params))
  const arrived = useRef(key)
  useEffect(() => {
    if (arrived.current === key) return
    arrived.current = key
    if (state !== ownState) setAsked(askedOf(params))
  }, [key, state, params])
  const set = useCallback(
    (next: Asked) => {
      setAsked(next)
      setParams(paramsOf(next), { replace: true, state: ownState })
    },
    [setParams],
  )
  return [asked, set]
}

/**
 * What was found for what was typed last. An answer to an earlier question that comes late is not looked at; while the
 * one to this question is on its way, the one before stays, marked as such.
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
    /** What is shown answers an earlier question; the answer to this one is on its way. */
    isStale: query.isPlaceholderData || text !== asked.text.trim(),
    showMore: canShowMore ? () => setShown({ key, limit: Math.min(most, limit + 2 * pageSize) }) : null,
  }
}

/** The first record that is found for this now, whatever is shown; null where there is none. */
export async function firstFound(asked: Asked): Promise<SearchHit | null> {
  if (asksNothing(asked)) return null
  const { rows } = await api.search.find({ ...asked, text: asked.text.trim(), limit: 1 })
  return rows[0] ?? null
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
