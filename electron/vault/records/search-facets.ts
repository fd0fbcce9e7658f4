import type { SearchKind } from '../../../shared/contract/search.ts'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { codesTouching } from '../../../shared/domain/period-codes.ts'
import { searchWords } from '../../../shared/domain/search-text.ts'
import type { Db } from './db.ts'

/** Fewer cases than this are asked of the index by name; more are looked up for each hit. */
const fewCases = 50

/**
 * What narrows a search besides its words. Codes are words of the index, so that a rare one is as fast as a rare word; days
 * (within years and months, which are codes) and the state of the case are looked up. Parts that only incidents have leave incidents; case, status and tags of
 * the case leave whatever belongs to such a case.
 * @returns `facets` for `searchMatch`; conditions on `search_docs d` with their values; whether nothing at all can fit
 */
export function searchFacets(db: Db, kinds: readonly SearchKind[], filter: IncidentFilter) {
  const ofIncidents = [
    filter.acts.map((code) => `act-${code}`),
    filter.targetLevels.map((code) => `level-${code}`),
    filter.authorTypes.map((code) => `author-${code}`),
    filter.authorStates.map((code) => `state-${code}`),
    filter.assessments.map((code) => `assessment-${code}`),
    filter.severities.map((code) => `severity-${code}`),
    filter.countries.map((code) => `country-${code}`),
    filter.personId === null ? [] : [`person-${filter.personId}`],
    filter.isUndated ? ['undated'] : [],
    filter.first === null && filter.last === null ? [] : ['dated'],
  ]
  const facets = [
    ...ofIncidents,
    ...Array.from(searchWords(filter.region), ({ folded }) => [`region-${folded}*`]),
    codesTouching(filter.first, filter.last),
    kinds.map((kind) => `kind-${kind}`),
    filter.caseId === null ? [] : [`case-${filter.caseId}`],
  ].filter((alternatives) => alternatives.length > 0)
  const where: string[] = []
  const values: string[] = []
  const ask = (condition: string, value: string) => {
    where.push(condition)
    values.push(value)
  }
  if (filter.first !== null) ask('d.last_day >= ?', filter.first)
  if (filter.last !== null) ask('d.first_day <= ?', filter.last)
  const cases = casesNarrowedTo(db, filter)
  if (cases === null) return { facets, where, values, isNothing: false }
  if (cases.length <= fewCases) facets.push(cases.map((id) => `case-${id}`))
  else ask('d.case_id in (select value from json_each(?))', JSON.stringify(cases))
  return { facets, where, values, isNothing: cases.length === 0 }
}

/** The cases with one of the statuses and one of the tags; null where all may be. */
function casesNarrowedTo(db: Db, { caseStatuses, tags }: IncidentFilter): string[] | null {
  if (caseStatuses.length === 0 && tags.length === 0) return null
  return db
    .prepare<[object], { id: string }>(
      `select id from cases where deleted_at is null
         and (@statuses = '[]' or status in (select value from json_each(@statuses)))
         and (@tags = '[]' or exists (select 1 from json_each(tags) t where t.value in (select value from json_each(@tags))))`,
    )
    .all({ statuses: JSON.stringify(caseStatuses), tags: JSON.stringify(tags) })
    .map(({ id }) => id)
}
