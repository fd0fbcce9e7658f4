import type { Dimension, FigureRow } from '../../../shared/domain/statistics.ts'
import { countriesIn, worldRegions } from '../../../shared/domain/world-regions.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { authorTypes } from '../../../shared/vocabulary/author-types.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { incidentListPath } from '../incident-list-path.ts'
import type { AskedFilter } from './use-figures.ts'

/**
 * Where the list shows the incidents that a row counts; null where a list cannot be narrowed so: by the month in which an
 * incident began, or to what has no author or no country.
 */
export function rowPath(
  dimension: Dimension,
  { key, within }: Pick<FigureRow, 'key' | 'within'>,
  filter: AskedFilter,
): string | null {
  const part = key === null ? null : partOf(dimension, key, within)
  if (part !== null) return incidentListPath({ ...filter, ...part })
  return dimension === 'month' && key === null ? incidentListPath({ ...filter, first: null, last: null, isUndated: true }) : null
}

function partOf(dimension: Dimension, key: string, within: string | null): AskedFilter | null {
  switch (dimension) {
    case 'act':
      return { acts: codes(actTypes, ({ code }) => code === key) }
    case 'actGroup':
      return { acts: codes(actTypes, ({ group }) => group === key) }
    case 'targetLevel':
      return { targetLevels: codes(targetLevels, ({ code }) => code === key) }
    case 'authorType':
      return { authorTypes: codes(authorTypes, ({ code }) => code === key) }
    case 'authorState':
      return key === 'state' || key === 'non-state' || key === 'unknown' ? { authorStates: [key] } : null
    case 'assessment':
      return { assessments: codes(assessments, ({ code }) => code === key) }
    case 'country':
      return { countries: [key] }
    case 'worldRegion': {
      const region = worldRegions.find((code) => code === key)
      return region === undefined ? null : { countries: [...countriesIn(region)] }
    }
    case 'region':
      return { region: key, countries: within === null ? [] : [within] }
    case 'month':
      return null
    default:
      return dimension satisfies never
  }
}

function codes<T extends { readonly code: string }>(terms: readonly T[], fits: (term: T) => boolean): T['code'][] {
  return terms.filter(fits).map(({ code }) => code)
}
