import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import * as v from 'valibot'
import { IncidentFilter } from '../../shared/domain/incident-filter.ts'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { CheckboxList } from '../ui/checkbox-list.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { DayField } from '../ui/day-field.tsx'
import { FilterChips } from '../ui/filter-chips.tsx'
import { FilterMenu } from '../ui/filter-menu.tsx'
import { type CodePart, codeParts, partKeys, useFilterOptions } from './incident-filter-words.ts'
import { useDateLabels } from './use-date-labels.ts'
import { useDelayed } from './use-delayed.ts'
import { useFilterChips } from './use-filter-chips.ts'

type Props = {
  readonly filter: IncidentFilter
  readonly onChange: (filter: IncidentFilter) => void
  /** Ways to narrow that only this place has, before the others. */
  readonly children?: ReactNode
}

/** A filter that narrows nothing. */
export const noFilter: IncidentFilter = v.parse(IncidentFilter, {})

/**
 * Narrows incidents by act, target, author, assessment, period, case, person: for the search, the list of incidents and
 * the overview alike. What is chosen stands beneath, each value with a way to take it out.
 */
export function IncidentFilterBar({ filter, onChange, children }: Props) {
  const { t } = useT()
  const { chips, without } = useFilterChips(filter)
  return (
    <section className="filter-bar no-print" aria-label={t('search.filter')}>
      <div className="filter-buttons">
        {children}
        {codeParts.map((part) => (
          <CodeMenu key={part} part={part} filter={filter} onChange={onChange} />
        ))}
        <PeriodMenu filter={filter} onChange={onChange} />
        <TagMenu filter={filter} onChange={onChange} />
        <PersonMenu filter={filter} onChange={onChange} />
      </div>
      {chips.length === 0 ? null : (
        <div className="row filter-chosen">
          <FilterChips
            label={t('search.filterActive')}
            chips={chips}
            onRemove={(key) => onChange(without(key))}
            removeLabel={t('search.filterRemove')}
          />
          <Button kind="quiet" onPress={() => onChange({ ...noFilter, caseId: filter.caseId, text: filter.text })}>
            {t('search.filterClear')}
          </Button>
        </div>
      )}
    </section>
  )
}

type MenuProps = Pick<Props, 'filter' | 'onChange'>

function CodeMenu({ part, filter, onChange }: MenuProps & { readonly part: CodePart }) {
  const { t } = useT()
  const groups = useFilterOptions()(part)
  const label = t(partKeys[part])
  const { length: count } = filter[part]
  const isLong = groups.reduce((sum, group) => sum + group.options.length, 0) > 12
  const search = { label: t('search.findOption'), emptyText: t('search.noOption') }
  return (
    <FilterMenu label={label} count={count} countLabel={t('search.chosen', { label, count })}>
      <CheckboxList
        label={label}
        groups={groups}
        value={filter[part]}
        onChange={(codes) => onChange({ ...filter, [part]: codes })}
        {...(isLong ? { search } : {})}
      />
    </FilterMenu>
  )
}

function PeriodMenu({ filter, onChange }: MenuProps) {
  const { t } = useT()
  const { labels } = useDateLabels()
  const label = t('search.period')
  const count = [filter.first, filter.last].filter((day) => day !== null).length + (filter.isUndated ? 1 : 0)
  const set = (end: 'first' | 'last') => (day: string | 'empty' | null) => {
    if (day !== null) onChange({ ...filter, isUndated: false, [end]: day === 'empty' ? null : day })
  }
  return (
    <FilterMenu label={label} count={count} countLabel={t('search.chosen', { label, count })}>
      <div className="stack">
        <DayField label={t('search.first')} defaultValue={filter.first} onChange={set('first')} labels={labels} />
        <DayField label={t('search.last')} defaultValue={filter.last} onChange={set('last')} labels={labels} />
        <Checkbox
          isSelected={filter.isUndated}
          onChange={(isUndated) => onChange({ ...filter, isUndated, first: null, last: null })}
        >
          {t('search.undated')}
        </Checkbox>
      </div>
    </FilterMenu>
  )
}

function TagMenu({ filter, onChange }: MenuProps) {
  const { t } = useT()
  const tags = useQuery({ queryKey: ['case', 'tags'], queryFn: () => api.cases.tags({}) }).data ?? []
  const label = t('search.tags')
  const known = new Set([...tags.map(({ tag }) => tag), ...filter.tags])
  const options = [...known].map((tag) => ({ value: tag, label: tag }))
  const count = filter.tags.length
  const search = { label: t('search.findOption'), emptyText: t('search.noOption') }
  return (
    <FilterMenu label={label} count={count} countLabel={t('search.chosen', { label, count })}>
      {options.length === 0 ? (
        <p className="quiet">{t('search.noTags')}</p>
      ) : (
        <CheckboxList
          label={label}
          groups={[{ label: '', options }]}
          value={filter.tags}
          onChange={(chosen) => onChange({ ...filter, tags: chosen })}
          {...(options.length > 12 ? { search } : {})}
        />
      )}
    </FilterMenu>
  )
}

function PersonMenu({ filter, onChange }: MenuProps) {
  const { t } = useT()
  const [text, setText] = useState('')
  const wanted = useDelayed(text.trim())
  const found = useQuery({
    queryKey: ['person', 'pick', wanted],
    queryFn: () => api.people.list({ text: wanted, limit: 30 }),
    placeholderData: (before) => before,
  }).data
  const label = t('search.person')
  const count = filter.personId === null ? 0 : 1
  const options = (found?.rows ?? []).map(({ id, displayName, role }) => ({ value: id, label: displayName, description: role }))
  return (
    <FilterMenu label={label} count={count} countLabel={t('search.chosen', { label, count })}>
      <ComboBox
        label={label}
        options={options}
        value={filter.personId}
        onChange={(personId) => {
          if (personId !== null) onChange({ ...filter, personId })
        }}
        onSearch={setText}
        emptyText={t('search.noOption')}
      />
    </FilterMenu>
  )
}
