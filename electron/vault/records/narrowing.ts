import type { SearchKind } from '../../../shared/contract/search.ts'
import { parseSearch } from '../../../shared/domain/search-query.ts'
import { searchMatch } from './search-match.ts'

type Value = string | number | null

/** A condition of a list under construction: it names only what narrows, so that an index can answer it. */
export type Narrowing = ReturnType<typeof narrowing>

/**
 * Collects what narrows a list. Fragments of SQL come from the code, values are bound by name.
 * @param always conditions that hold for every such list.
 */
export function narrowing(...always: readonly string[]) {
  const terms: string[] = [...always]
  const values: Record<string, Value> = {}
  return {
    values,
    /** Whether anything was asked for beyond what always holds. */
    isNarrowed: () => terms.length > always.length,
    sql: () => terms.join(' and '),
    /** A condition without a value. */
    only: (isAsked: boolean, sql: string): void => {
      if (isAsked) terms.push(sql)
    },
    /** A condition on `@name`, unless the value is null or empty. */
    one: (name: string, value: string | null, sql: string): void => {
      if (value === null || value === '') return
      values[name] = value
      terms.push(sql)
    },
    /** A condition on one of several values, unless there are none; `asked` stands for them, to be used after `in`. */
    some: (name: string, list: readonly string[], sql: (asked: string) => string): void => {
      if (list.length === 0) return
      values[name] = JSON.stringify(list)
      terms.push(sql(`(select value from json_each(@${name}))`))
    },
    /** Records of a kind in which a text is found by the rules of the search; a text without any word is found nowhere. */
    text: (kind: SearchKind, text: string, id: string): void => {
      if (text === '') return
      const parsed = parseSearch(text)
      if (parsed.length === 0) return void terms.push('false')
      const match = searchMatch(parsed, [[`kind-${kind}`]])
      values.searched = match.anywhere
      const phrases = [
        ...match.phrases.map((phrase) => ['in', phrase]),
        ...match.withoutPhrases.map((phrase) => ['not in', phrase]),
      ]
      const inOrder = phrases.map(([operator, phrase = ''], index) => {
        values[`phrase${index}`] = phrase
        return `and +d.id ${operator} (select rowid from search_phrases where search_phrases match @phrase${index})`
      })
      terms.push(`${id} in (select d.record_id from search_docs d
        where d.id in (select rowid from search_index where search_index match @searched) ${inOrder.join(' ')})`)
    },
  }
}
