import * as v from 'valibot'
import { searchKinds } from '../../../shared/contract/search.ts'
import { IncidentFilter } from '../../../shared/domain/incident-filter.ts'

/** More than anybody looks through; a list that grows for ever cannot be read any more. */
export const mostSaved = 50

/** More is not looked for: whoever pastes a page finds what begins like it. */
export const longestAsked = 500

/** What somebody looks for: words, types of record, and what incidents are narrowed to. */
export const Asked = v.object({
  text: v.optional(v.pipe(v.string(), v.maxLength(1_000)), ''),
  kinds: v.optional(v.array(v.picklist(searchKinds)), []),
  filter: v.optional(IncidentFilter, {}),
})
export type Asked = v.InferOutput<typeof Asked>

/** A search that its user named to find it again. */
export const SavedSearch = v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)), asked: Asked })
export type SavedSearch = v.InferOutput<typeof SavedSearch>

const SavedSearches = v.array(SavedSearch)

/** What was kept, or null where it fits nothing any more. */
export function readSaved(kept: unknown): readonly SavedSearch[] | null {
  const parsed = v.safeParse(SavedSearches, kept)
  return parsed.success ? parsed.output : null
}

/** What an address asks for; nothing where it asks for nothing, or for what is none. */
export function askedOf(params: URLSearchParams): Asked {
  const read = (name: string): unknown => {
    try {
      return JSON.parse(params.get(name) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  }
  const parsed = v.safeParse(Asked, { text: params.get('text') ?? '', kinds: read('kinds'), filter: read('filter') })
  return parsed.success ? parsed.output : v.parse(Asked, {})
}

/** The address that asks for this. */
export function paramsOf({ text, kinds, filter }: Asked): URLSearchParams {
  const params = new URLSearchParams()
  if (text !== '') params.set('text', text)
  if (kinds.length > 0) params.set('kinds', JSON.stringify(kinds))
  const narrowed = Object.entries(filter).filter(([, value]) => !isEmpty(value))
  if (narrowed.length > 0) params.set('filter', JSON.stringify(Object.fromEntries(narrowed)))
  return params
}

/** Whether nothing is looked for: no word, no filter. Types of record alone are no question. */
export function asksNothing({ text, filter }: Asked): boolean {
  return text.trim() === '' && Object.values(filter).every(isEmpty)
}

/** Whether a part is asked for that only incidents have: then no other record is found. Case, status and tag are of any. */
export function narrowsToIncidents({ caseId: _c, caseStatuses: _s, tags: _t, text: _x, ...rest }: IncidentFilter): boolean {
  return !Object.values(rest).every(isEmpty)
}

/** The saved searches with one more, in place of one of the same name. */
export function withSaved(saved: readonly SavedSearch[], added: SavedSearch): readonly SavedSearch[] {
  return [...saved.filter(({ name }) => name !== added.name), added].toSorted((a, b) => a.name.localeCompare(b.name))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}
