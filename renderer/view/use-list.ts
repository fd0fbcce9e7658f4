import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Choice, countChosen, isChosen, nothingChosen } from '../ui/choice.ts'
import type { Sort, TablePlace } from '../ui/data-table-column.ts'
import { freshMemory, type ListMemory, readListMemory } from './list-memory.ts'
import { useDelayed } from './use-delayed.ts'
import { useKept } from './use-kept.ts'
import { type Paged, usePagedRows } from './use-paged-rows.ts'
import { usePreference } from './use-preference.ts'

/** What is to change of what a user made of a list. */
export type ListChange = Partial<ListMemory> | ((now: ListMemory) => Partial<ListMemory>)

type ApiSort<By extends string> = { readonly by: By; readonly descending: boolean }

type Input<Row extends { readonly id: string }, Filter extends object, By extends string> = {
  /** Under this name the list is remembered: `cases`. */
  readonly name: string
  /** What its queries begin with: the kind of record, so that changes of it are fetched again. */
  readonly queryKey: readonly string[]
  readonly sorts: readonly By[]
  readonly startSort: ApiSort<By>
  readonly startFilter: Filter
  /** The filter that was kept, or null where it fits nothing any more. */
  readonly readFilter: (kept: unknown) => Filter | null
  readonly fetchPage: (ask: {
    readonly offset: number
    readonly limit: number
    readonly text: string
    readonly filter: Filter
    readonly sort: ApiSort<By>
  }) => Promise<{ readonly total: number; readonly rows: readonly Row[] }>
}

/** What is chosen of a list. */
export type Chosen = {
  readonly count: number
  /** All that match, and nothing let go: the list itself says which they are. */
  readonly isWhole: boolean
  /** The ids of everything chosen, fetched where needed. */
  readonly ids: () => Promise<readonly string[]>
}

export type List<Row, Filter, By extends string> = ReturnType<typeof useList<Row & { id: string }, Filter & object, By>>

/**
 * A list of records as its user left it: text to look for, filter, order, columns, place, and what is chosen. Order, filter
 * and columns are remembered for the user; text and place until the vault is locked.
 */
export function useList<Row extends { readonly id: string }, Filter extends object, By extends string>(
  input: Input<Row, Filter, By>,
) {
  const { name, sorts, startSort, startFilter } = input
  const memory = usePreference<ListMemory>(`list:${name}`, freshMemory, readListMemory)
  const left = useKept<{ readonly text: string; readonly place: TablePlace }>(`list ${name}`)
  const [text, setText] = useState(left.kept?.text ?? '')
  const wanted = useDelayed(text.trim())
  const place = useRef<TablePlace>(left.kept?.place ?? { offset: 0, current: 0 })
  useKeepOnLeave(left.keep, text, place)

  const { value } = memory
  const by = sorts.find((each) => each === value.sort?.by)
  const sort: ApiSort<By> = by === undefined || value.sort === null ? startSort : { by, descending: value.sort.descending }
  const filter = (value.filter === null ? null : input.readFilter(value.filter)) ?? startFilter
  const filterText = JSON.stringify(filter)
  const listKey = `${wanted}\n${filterText}`
  const rows = usePagedRows<Row>([...input.queryKey, wanted, filterText, `${sort.by} ${sort.descending}`], (page) =>
    input.fetchPage({ ...page, text: wanted, filter, sort }),
  )
  const choosing = useChoice(listKey, rows)
  const { change: remember } = memory
  const change = useCallback(
    (part: ListChange) => remember((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) })),
    [remember],
  )
  return {
    name,
    isKnown: memory.isKnown,
    rows,
    text,
    setText,
    wanted,
    filter,
    isNarrowed: wanted !== '' || filterText !== JSON.stringify(startFilter),
    setFilter: (next: Filter) => change({ filter: next }),
    showAll: () => {
      setText('')
      change({ filter: null })
    },
    sort,
    tableSort: useMemo<Sort>(
      () => ({ column: sort.by, direction: sort.descending ? 'descending' : 'ascending' }),
      [sort.by, sort.descending],
    ),
    setSort: ({ column, direction }: Sort) => change({ sort: { by: column, descending: direction === 'descending' } }),
    memory: value,
    change,
    place,
    ...choosing,
  }
}

/** What is chosen belongs to what was looked for: another search begins with nothing chosen. */
function useChoice<Row extends { readonly id: string }>(listKey: string, { source }: Paged<Row>) {
  const [made, setMade] = useState({ listKey, choice: nothingChosen })
  if (made.listKey !== listKey) setMade({ listKey, choice: nothingChosen })
  const choice = made.listKey === listKey ? made.choice : nothingChosen
  const chosen: Chosen = {
    count: countChosen(choice, source?.count ?? 0),
    isWhole: choice.isAll && choice.keys.size === 0,
    ids: async () => {
      if (!choice.isAll) return [...choice.keys]
      const all = (await source?.between?.(0, source.count - 1)) ?? []
      return all.map(({ id }) => id).filter((id) => isChosen(choice, id))
    },
  }
  return { choice, chosen, setChoice: (next: Choice) => setMade({ listKey, choice: next }) }
}

function useKeepOnLeave(
  keep: (left: { readonly text: string; readonly place: TablePlace }) => void,
  text: string,
  place: { readonly current: TablePlace },
): void {
  const last = useRef(text)
  last.current = text
  useEffect(() => () => keep({ text: last.current, place: place.current }), [keep, place])
}
