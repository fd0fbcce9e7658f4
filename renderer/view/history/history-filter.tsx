import type { Change } from '../../../shared/contract/history.ts'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'
import { useFieldLabel } from './change-table.tsx'
import { hiddenFields } from './field-words.ts'

/** Which changes are shown; an empty text means all. */
export type HistoryFilter = { readonly field: string; readonly user: string }

export const everything: HistoryFilter = { field: '', user: '' }

/** The changes of whole groups that fit: a group is shown with all its fields but those that were not asked for. */
export function narrowed(changes: readonly Change[], { field, user }: HistoryFilter): readonly Change[] {
  return changes.filter(
    (change) => (field === '' || `${change.table}.${change.field}` === field) && (user === '' || change.user === user),
  )
}

type Props = {
  readonly changes: readonly Change[]
  readonly filter: HistoryFilter
  readonly onChange: (filter: HistoryFilter) => void
}

/** Narrows a history to one field or one person. */
export function HistoryFilterFields({ changes, filter, onChange }: Props) {
  const { t, language } = useT()
  const label = useFieldLabel()
  const compare = new Intl.Collator(language).compare
  const fields = new Map(
    changes
      .filter(({ table, field }) => !hiddenFields.has(`${table}.${field}`))
      .map((change) => [`${change.table}.${change.field}`, label(change)]),
  )
  const fieldOptions = [...fields].map(([value, name]) => ({ value, label: name })).sort((a, b) => compare(a.label, b.label))
  const users = [...new Set(changes.map(({ user }) => user))].sort(compare)
  return (
    <fieldset className="history-filter no-print" aria-label={t('history.filters')}>
      <Select
        label={t('history.field')}
        options={[{ value: '', label: t('history.allFields') }, ...fieldOptions]}
        value={filter.field}
        onChange={(field) => onChange({ ...filter, field })}
      />
      <Select
        label={t('history.who')}
        options={[{ value: '', label: t('history.everybody') }, ...users.map((user) => ({ value: user, label: user }))]}
        value={filter.user}
        onChange={(user) => onChange({ ...filter, user })}
      />
    </fieldset>
  )
}
