import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { type PeriodKey, periodKeys, spanOf } from '../../view/figures/periods.ts'

export const scopes = ['all', 'leaving'] as const
/** Everything that is recorded, or only what may leave the vault. */
export type Scope = (typeof scopes)[number]

/** The period whose days a filter has; null for days that somebody chose. @param today `YYYY-MM-DD` */
export function periodOf({ first, last }: IncidentFilter, today: string): PeriodKey | null {
  return (
    periodKeys.find((key) => {
      const span = spanOf(key, today)
      return span.first === first && span.last === last
    }) ?? null
  )
}

/** Parts of a filter whose values may stand in a file: codes, but no person, no word that somebody wrote. */
const sayable = /^(acts|targetLevels|authorTypes|authorStates|severities|assessments|caseStatuses|countries) /

/**
 * What a file says of a filter: the codes that it narrows to; of everything else only that it narrows further.
 * @param chips the parts of the filter in words
 */
export function filterLines(
  filter: IncidentFilter,
  chips: readonly { readonly key: string; readonly label: string; readonly value: string }[],
  narrowed: string,
): readonly string[] {
  const said = chips.filter(({ key }) => sayable.test(key)).map(({ label, value }) => `${label}: ${value}`)
  const isNarrowed = filter.personId !== null || filter.tags.length > 0 || filter.text !== '' || filter.region !== ''
  return isNarrowed ? [...said, narrowed] : said
}
