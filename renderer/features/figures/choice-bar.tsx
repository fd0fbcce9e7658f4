import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { countryName } from '../../view/countries.ts'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { type PeriodKey, periodKeys, spanOf } from '../../view/figures/periods.ts'
import { FilterSelect } from '../../view/filter-select.tsx'
import { IncidentFilterBar } from '../../view/incident-filter-bar.tsx'
import { periodOf, type Scope } from './figure-choice.ts'

type Props = {
  readonly filter: IncidentFilter
  readonly onFilter: (filter: IncidentFilter) => void
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
  /** Countries that have incidents. */
  readonly countries: readonly string[]
  readonly isTableShown: boolean
  readonly onTableShown: (isShown: boolean) => void
}

/** What is looked at: period, what counts, country, and everything else that a list of incidents is narrowed by. */
export function ChoiceBar(props: Props) {
  const { filter, onFilter, scope, onScope, countries, isTableShown, onTableShown } = props
  const { t, language } = useT()
  const words = usePeriodWords()
  const today = todayHere()
  const period = periodOf(filter, today)
  const own = { value: 'own' as const, label: words(null) }
  return (
    <>
      <div className="toolbar">
        <Select
          label={t('figures.period')}
          value={period ?? 'own'}
          onChange={(key) => {
            if (key !== 'own') onFilter({ ...filter, isUndated: false, ...spanOf(key, today) })
          }}
          options={[...periodKeys.map((key) => ({ value: key, label: words(key) })), ...(period === null ? [own] : [])]}
        />
        <Select
          label={t('figures.scope')}
          value={scope}
          onChange={onScope}
          options={[
            { value: 'all', label: t('figures.scopeAll') },
            { value: 'leaving', label: t('figures.scopeLeaving') },
          ]}
        />
        <FilterSelect
          label={t('figures.country')}
          value={filter.countries[0] ?? null}
          onChange={(country) => onFilter({ ...filter, countries: country === null ? [] : [country] })}
          options={countries.map((code) => ({ value: code, label: countryName(code, language) }))}
        />
        <Checkbox isSelected={isTableShown} onChange={onTableShown}>
          {t('figures.allTables')}
        </Checkbox>
      </div>
      <IncidentFilterBar filter={filter} onChange={onFilter} />
    </>
  )
}

/** The words for a period with its days; null for days that somebody chose. */
export function usePeriodWords(): (period: PeriodKey | null, own?: Pick<IncidentFilter, 'first' | 'last'>) => string {
  const { t } = useT()
  const dates = useDateWords()
  const today = todayHere()
  return (period, chosen) => {
    const { first, last } = period === null ? { first: chosen?.first ?? null, last: chosen?.last ?? null } : spanOf(period, today)
    const range =
      first !== null && last !== null
        ? dates.range(first, last)
        : [first, last].map((day) => (day ? dates.day(day) : '…')).join(' – ')
    switch (period) {
      case 'now':
        return t('figures.periodNow', { range })
      case 'before':
        return t('figures.periodBefore', { range })
      case 'twelve':
        return t('figures.periodTwelve', { range })
      case 'year':
        return t('figures.periodYear', { year: today.slice(0, 4) })
      case 'all':
        return t('figures.periodAll')
      case null:
        return chosen === undefined ? t('figures.periodOwn') : range
      default:
        return period satisfies never
    }
  }
}
