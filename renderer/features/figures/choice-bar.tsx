import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { countryName } from '../../view/countries.ts'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { type PeriodKey, periodKeys, spanOf } from '../../view/figures/periods.ts'
import { FilterSelect } from '../../view/filter-select.tsx'
import { authorSides, type FigureChoice } from './figure-choice.ts'

type Props = {
  readonly choice: FigureChoice
  readonly onChange: (choice: FigureChoice) => void
  /** Countries that have incidents. */
  readonly countries: readonly string[]
  readonly isTableShown: boolean
  readonly onTableShown: (isShown: boolean) => void
}

/** What is looked at: period, what counts, country, author. */
export function ChoiceBar({ choice, onChange, countries, isTableShown, onTableShown }: Props) {
  const { t, language } = useT()
  const words = usePeriodWords()
  return (
    <div className="toolbar">
      <Select
        label={t('figures.period')}
        value={choice.period}
        onChange={(period) => onChange({ ...choice, period })}
        options={periodKeys.map((key) => ({ value: key, label: words(key) }))}
      />
      <Select
        label={t('figures.scope')}
        value={choice.scope}
        onChange={(scope) => onChange({ ...choice, scope })}
        options={[
          { value: 'all', label: t('figures.scopeAll') },
          { value: 'leaving', label: t('figures.scopeLeaving') },
        ]}
      />
      <FilterSelect
        label={t('figures.country')}
        value={choice.country}
        onChange={(country) => onChange({ ...choice, country })}
        options={countries.map((code) => ({ value: code, label: countryName(code, language) }))}
      />
      <FilterSelect
        label={t('figures.author')}
        value={choice.author}
        onChange={(author) => onChange({ ...choice, author })}
        options={authorSides.map((side) => ({ value: side, label: t(`figures.state.${side}`) }))}
      />
      <Checkbox isSelected={isTableShown} onChange={onTableShown}>
        {t('figures.allTables')}
      </Checkbox>
    </div>
  )
}

/** The words for a period with its days. */
export function usePeriodWords(): (period: PeriodKey) => string {
  const { t } = useT()
  const dates = useDateWords()
  const today = todayHere()
  return (period) => {
    const { first, last } = spanOf(period, today)
    const range = first === null || last === null ? '' : dates.range(first, last)
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
      default:
        return period satisfies never
    }
  }
}
