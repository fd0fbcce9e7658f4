import { useQuery } from '@tanstack/react-query'
import type { IncidentFilter } from '../../shared/domain/incident-filter.ts'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import type { FilterChip } from '../ui/filter-chips.tsx'
import { countryName } from './countries.ts'
import { useDateWords } from './date-words.ts'
import { codeParts, partKeys, useFilterOptions } from './incident-filter-words.ts'

/** What a filter of incidents narrows to, value by value, and the filter without one of them. */
export function useFilterChips(filter: IncidentFilter): {
  readonly chips: readonly FilterChip[]
  readonly without: (key: string) => IncidentFilter
} {
  const { t, language } = useT()
  const options = useFilterOptions()
  const dates = useDateWords()
  const { personId, first, last } = filter
  const person = useQuery({
    queryKey: ['person', personId],
    queryFn: () => api.people.get({ id: personId ?? '' }),
    enabled: personId !== null,
  }).data
  const one = (key: string, label: string, value: string): FilterChip => ({ key, label, value })
  const codes = codeParts.flatMap((part) => {
    const known = options(part).flatMap((group) => group.options)
    return filter[part].map((code: string) =>
      one(`${part} ${code}`, t(partKeys[part]), known.find(({ value }) => value === code)?.label ?? code),
    )
  })
  const period = () => {
    const facts = { first: first === null ? '' : dates.day(first), last: last === null ? '' : dates.day(last) }
    if (first !== null && last !== null) return t('search.periodBoth', facts)
    return first !== null ? t('search.periodFrom', facts) : t('search.periodTo', facts)
  }
  const chips = [
    ...codes,
    ...(first === null && last === null ? [] : [one('period', t('search.period'), period())]),
    ...(filter.isUndated ? [one('isUndated', t('search.period'), t('search.undated'))] : []),
    ...filter.countries.map((code) => one(`countries ${code}`, t('search.countries'), countryName(code, language))),
    ...filter.tags.map((tag) => one(`tags ${tag}`, t('search.tags'), tag)),
    ...(personId === null ? [] : [one('personId', t('search.person'), person?.displayName ?? '…')]),
  ]
  return { chips, without: (key) => filterWithout(filter, key) }
}

/** The filter without the value that a chip names. */
export function filterWithout(filter: IncidentFilter, key: string): IncidentFilter {
  if (key === 'period') return { ...filter, first: null, last: null }
  if (key === 'isUndated') return { ...filter, isUndated: false }
  if (key === 'personId') return { ...filter, personId: null }
  const space = key.indexOf(' ')
  const [part, code] = [key.slice(0, space), key.slice(space + 1)]
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      name === part && Array.isArray(value) ? value.filter((one) => one !== code) : value,
    ]),
  ) as IncidentFilter
}
