import type { Change } from '../../../shared/contract/history.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { hiddenFields } from './field-keys.ts'
import { type ChangeGroup, saysSomething } from './group-changes.ts'
import { useChangeWords } from './use-change-words.ts'

/** What one person changed in one record at one moment: the values of a new record, or before and after. */
export function ChangeGroupView({ group }: { readonly group: ChangeGroup }) {
  const { t } = useT()
  const dates = useDateWords()
  const words = useChangeWords()
  const shown = group.changes.filter(({ table, field }) => !hiddenFields.has(`${table}.${field}`))
  return (
    <li className="card section">
      <div className="row">
        <h3>{words.record(group.table)}</h3>
        {group.isNew ? <Tag meaning="accent">{t('cases.historyMade')}</Tag> : null}
        <span className="muted number">{dates.instant(group.at)}</span>
        <span className="muted">
          <ContentText>{group.user}</ContentText>
        </span>
      </div>
      {group.isNew ? (
        <FactList
          facts={shown
            .filter((change) => saysSomething(change.new))
            .map((change) => ({
              key: change.field,
              label: words.field(change),
              value: <Value change={change} json={change.new} />,
            }))}
        />
      ) : (
        <ChangeTable changes={shown} />
      )}
    </li>
  )
}

function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useT()
  const words = useChangeWords()
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t('cases.historyWhat')}</th>
          <th scope="col">{t('cases.historyOld')}</th>
          <th scope="col">{t('cases.historyNew')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{words.field(change)}</th>
            <td className="muted">
              <Value change={change} json={change.old} />
            </td>
            <td>
              <Value change={change} json={change.new} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ change, json }: { readonly change: Change; readonly json: string | null }) {
  const words = useChangeWords()
  return (
    <span className="prose">
      <ContentText>{words.value(change, json)}</ContentText>
    </span>
  )
}
