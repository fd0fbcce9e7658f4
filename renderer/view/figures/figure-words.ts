import { assessmentOrder, type Dimension, type FigureRow } from '../../../shared/domain/statistics.ts'
import { localeOf } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { actGroups } from '../../../shared/vocabulary/act-groups.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { authorTypes } from '../../../shared/vocabulary/author-types.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { worldRegionNames } from '../../../shared/vocabulary/world-regions.ts'
import { countryName } from '../countries.ts'

/** Dimensions of which one incident may have several values. */
export const severalOf: readonly Dimension[] = ['act', 'actGroup', 'targetLevel', 'authorType', 'authorState']

/** The words for one row of a table of figures. */
export function rowWords(
  dimension: Dimension,
  { key, within }: Pick<FigureRow, 'key' | 'within'>,
  t: Translate,
  language: Language,
) {
  if (key === null) return missingWords(dimension, t)
  switch (dimension) {
    case 'month':
      return key.length === 4 ? t('figures.onlyYear', { year: key }) : monthWords(key, language, 'long')
    case 'act':
      return labelOf(actTypes, key, language)
    case 'actGroup':
      return labelOf(actGroups, key, language)
    case 'targetLevel':
      return labelOf(targetLevels, key, language)
    case 'authorType':
      return labelOf(authorTypes, key, language)
    case 'authorState':
      return key === 'state' || key === 'non-state' ? t(`figures.state.${key}`) : t('figures.state.unknown')
    case 'country':
      return countryName(key, language)
    case 'worldRegion':
      return labelOf(worldRegionNames, key, language)
    case 'region':
      return within === null ? key : `${key} (${countryName(within, language)})`
    case 'assessment':
      return labelOf(assessments, key, language)
    default:
      return dimension satisfies never
  }
}

function missingWords(dimension: Dimension, t: Translate): string {
  switch (dimension) {
    case 'month':
      return t('figures.noDate')
    case 'authorType':
    case 'authorState':
      return t('figures.noAuthor')
    case 'country':
      return t('figures.noCountry')
    case 'worldRegion':
      return t('figures.noWorldRegion')
    case 'region':
      return t('figures.noRegion')
    default:
      return t('figures.notKnown')
  }
}

/** A month (`YYYY-MM`) in words: `March 2026`, or `Mar`. */
export function monthWords(month: string, language: Language, length: 'long' | 'short'): string {
  const options = length === 'long' ? ({ month: 'long', year: 'numeric' } as const) : ({ month: 'short' } as const)
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(new Date(`${month}-15T00:00:00Z`))
}

/** The parts of bars with their words, in their order. */
export function partWords(language: Language): readonly { readonly part: number; readonly label: string }[] {
  return assessmentOrder.map((code, part) => ({ part, label: labelOf(assessments, code, language) }))
}

/** Counts of a row by part. */
export function partsOf({ by }: Pick<FigureRow, 'by'>): readonly number[] {
  return assessmentOrder.map((code) => by[code] ?? 0)
}
