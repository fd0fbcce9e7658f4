import { authorStates, severities } from '../../../shared/domain/incident.ts'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { useT } from '../../i18n.ts'
import { FilterSelect } from '../../view/filter-select.tsx'
import { optionsOf } from '../../view/options.ts'
import { severityKeys, stateKeys } from './list-words.ts'

type Props = { readonly filter: IncidentFilter; readonly onChange: (filter: IncidentFilter) => void }

/** The ways to narrow the list of incidents that are asked for most. */
export function ListFilters({ filter, onChange }: Props) {
  const { t, language } = useT()
  const list = <Value,>(value: Value | null) => (value === null ? [] : [value])
  return (
    <>
      <FilterSelect
        label={t('lists.acts')}
        options={optionsOf(actTypes, language)}
        value={filter.acts[0] ?? null}
        onChange={(act) => onChange({ ...filter, acts: list(act) })}
      />
      <FilterSelect
        label={t('lists.assessment')}
        options={optionsOf(assessments, language)}
        value={filter.assessments[0] ?? null}
        onChange={(assessment) => onChange({ ...filter, assessments: list(assessment) })}
      />
      <FilterSelect
        label={t('lists.severity')}
        options={severities.map((value) => ({ value, label: t(severityKeys[value]) }))}
        value={filter.severities[0] ?? null}
        onChange={(severity) => onChange({ ...filter, severities: list(severity) })}
      />
      <FilterSelect
        label={t('lists.state')}
        options={authorStates.map((value) => ({ value, label: t(stateKeys[value]) }))}
        value={filter.authorStates[0] ?? null}
        onChange={(state) => onChange({ ...filter, authorStates: list(state) })}
      />
    </>
  )
}
